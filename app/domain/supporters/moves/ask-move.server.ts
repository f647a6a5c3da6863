import { recordHistory } from '#app/domain/history/record-history.server.ts'
import type { Allowance } from '#app/domain/limits/allowance.ts'
import { countAttempt } from '#app/domain/limits/count-attempt.server.ts'
import { oweLetter } from '#app/domain/receipts/owe-letter.server.ts'
import { ring } from '#app/platform/bell.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { accessToken, tokenHash } from '#app/platform/seal.server.ts'
import { newId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { addHours } from '#app/values/period.ts'
import { referenceTo } from '#app/values/reference.ts'
import { lockSupporters } from '../merge-store.server.ts'
import type { Giver } from '../supporter.ts'
import { moveDays } from './address-move.ts'
import { endMoves } from './end-moves.server.ts'
import { insertMove } from './move-store.server.ts'

/** Three a day: an allowance's key is of its day, and none comes back before it is over. */
const perGiver: Allowance = { what: 'address-move/giver', burst: 3, everySeconds: 86_400 }
const perNewAddress: Allowance = { what: 'address-move/email', burst: 3, everySeconds: 86_400 }

type Wish = {
  giver: Giver
  /** In its one form, and another than hers. */
  email: string
  now: Date
}

/**
 * Takes down that a giver wants her letters at another address, in place of what she asked for before, and owes the letter that asks the mailbox on
 * file. Nothing else changes. The new address is not looked up: nobody learns whether it is known here.
 */
export async function askMove(wish: Wish): Promise<Outcome<null, 'too_many'>> {
  const { giver, email, now } = wish
  const isAllowed =
    (await countAttempt(perGiver, { who: giver.id, now })) &&
    (await countAttempt(perNewAddress, { who: email, now }))
  if (!isAllowed) return refused('too_many')
  await transaction((tx) => write(wish, tx))
  ring('letters')
  return done(null)
}

async function write({ giver, email: newEmail, now: askedAt }: Wish, tx: Tx): Promise<void> {
  const { id: supporterId, email: oldEmail, locale } = giver
  const [held] = await lockSupporters([supporterId], tx)
  // Moved by staff since her page was opened: her link opens nothing now, so she has asked for nothing.
  if (held?.email !== oldEmail || held.mergedInto) return
  await endMoves([supporterId], tx)
  const id = newId()
  const expiresAt = addHours(askedAt, 24 * moveDays)
  const hashes = {
    agreementHash: tokenHash(accessToken('move-agreement', id)),
    confirmationHash: tokenHash(accessToken('move-confirmation', id)),
  }
  await insertMove({ id, supporterId, oldEmail, newEmail, askedAt, expiresAt, ...hashes }, tx)
  const reference = referenceTo('address-move', id)
  const letter = { kind: 'move-agreement', reference, recipient: oldEmail } as const
  await oweLetter({ ...letter, locale, at: askedAt }, tx)
  // Never the address: the line outlives her erasure.
  const line = { by: { kind: 'giver' }, action: 'people.move_asked' } as const
  await recordHistory({ ...line, object: `supporter/${supporterId}`, at: askedAt }, tx)
}
