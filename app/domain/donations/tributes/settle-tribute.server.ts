import { oweLetter } from '#app/domain/receipts/owe-letter.server.ts'
import type { Statements } from '#app/platform/db.server.ts'
import { addHours, legalDate, stockholmMidnight } from '#app/values/period.ts'
import { referenceTo } from '#app/values/reference.ts'
import { cardLetter } from './tribute.ts'
import {
  findTributeOf,
  isStopped,
  lockRecipient,
  saveDue,
  saveEnd,
  type TributeRow,
} from './tribute-store.server.ts'

/** By Stockholm's clock a card is there when people have got up. */
const morning = 7

/** Who gave, and when the money came. */
type Settled = { donationId: string; giver: string; now: Date }

/**
 * Lets the card of a gift whose money has come go: it is owed as a letter on its day, or is the giver's to print,
 * to whom it is then owed if she chose a day. One to an address that wants none
 * is never sent. Nothing happens to a gift without a card.
 */
export async function settleTribute(
  { donationId, giver, now }: Settled,
  tx: Statements,
): Promise<void> {
  const tribute = await findTributeOf(donationId, tx)
  if (!tribute) return
  const { id, recipientEmail: recipient, recipientSeal: seal } = tribute
  const from = ['asked'] as const
  if (!recipient || !seal) {
    const isHers = await saveEnd({ id, from, to: 'printed' }, tx)
    return isHers && tribute.day
      ? owe(tribute, { recipient: giver, day: tribute.day, now }, tx)
      : undefined
  }
  await lockRecipient(seal, tx)
  if (await isStopped(seal, tx)) return void (await saveEnd({ id, from, to: 'unwanted' }, tx))
  const day = await saveDue(id, legalDate(now), tx)
  if (!day) return
  await owe(tribute, { recipient, day, now }, tx)
}

type Post = { recipient: string; day: string; now: Date }

/** Owes the card, or the way to print it, on the morning of its day; at once when that has passed. */
async function owe(
  { id, locale, way }: TributeRow,
  { recipient, day, now }: Post,
  tx: Statements,
): Promise<void> {
  const reference = referenceTo('tribute', id)
  const opens = addHours(stockholmMidnight(day), morning)
  const dueAt = opens > now ? opens : now
  await oweLetter({ kind: cardLetter[way], reference, recipient, locale, at: now, dueAt }, tx)
}
