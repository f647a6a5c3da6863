import { oweLetter } from '#app/domain/receipts/owe-letter.server.ts'
import type { Statements } from '#app/platform/db.server.ts'
import { addHours, legalDate, stockholmMidnight } from '#app/values/period.ts'
import { referenceTo } from '#app/values/reference.ts'
import {
  findTributeOf,
  isStopped,
  lockRecipient,
  saveDue,
  saveEnd,
} from './tribute-store.server.ts'

/** By Stockholm's clock a card is there when people have got up. */
const morning = 7

/**
 * Lets the card of a gift whose money has come go: it is owed as a letter on its day, or is the giver's to print. One to an address that wants none
 * is never sent. Nothing happens to a gift without a card.
 */
export async function settleTribute(donationId: string, now: Date, tx: Statements): Promise<void> {
  const tribute = await findTributeOf(donationId, tx)
  if (!tribute) return
  const { id, recipientEmail: recipient, recipientSeal: seal, locale } = tribute
  const from = ['asked'] as const
  if (!recipient || !seal) return void (await saveEnd({ id, from, to: 'printed' }, tx))
  await lockRecipient(seal, tx)
  if (await isStopped(seal, tx)) return void (await saveEnd({ id, from, to: 'unwanted' }, tx))
  const day = await saveDue(id, legalDate(now), tx)
  if (!day) return
  const reference = referenceTo('tribute', id)
  const opens = addHours(stockholmMidnight(day), morning)
  const dueAt = opens > now ? opens : now
  await oweLetter({ kind: 'tribute-card', reference, recipient, locale, at: now, dueAt }, tx)
}
