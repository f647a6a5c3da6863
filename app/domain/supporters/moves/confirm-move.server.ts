import { oweLetter } from '#app/domain/receipts/owe-letter.server.ts'
import { ring } from '#app/platform/bell.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { referenceTo } from '#app/values/reference.ts'
import { findSupporterRow } from '../store.server.ts'
import { writeCorrection } from '../write-correction.server.ts'
import type { AddressMove } from './address-move.ts'
import { lockOpenMove } from './lock-open-move.server.ts'

type Refusal = 'not_open' | 'email_taken'

/**
 * Moves a giver's letters to the address whose owner confirms it, after the one on file has agreed: as staff correct it, with her plans and in the history, and her
 * new link is owed to it; in one transaction, once. Refused when there is nothing to confirm, or the address has become another
 * supporter's; nothing is written then.
 */
export async function confirmMove(token: string, now: Date): Promise<Outcome<null, Refusal>> {
  const moved = await transaction(async (tx) => {
    const move = await lockOpenMove({ token, purpose: 'confirmation', now }, tx)
    return move ? write(move, now, tx) : refused('not_open')
  })
  ring('letters')
  return moved
}

async function write(
  { id, supporterId, newEmail: email, locale }: AddressMove,
  now: Date,
  tx: Tx,
): Promise<Outcome<null, Refusal>> {
  const before = await findSupporterRow(supporterId, tx)
  if (!before) return refused('not_open')
  const { name, version } = before
  const correction = { name, email, locale }
  const wish = { id: supporterId, version, correction, by: { kind: 'giver' }, now } as const
  const written = await writeCorrection(wish, tx)
  if (!written.ok) return refused(written.refusal === 'email_taken' ? 'email_taken' : 'not_open')
  // By the move's own id: what somebody asks for at this very second is another letter.
  const letter = { kind: 'giver-link', reference: referenceTo('giver', supporterId) } as const
  await oweLetter({ ...letter, edition: id, recipient: email, locale, at: now }, tx)
  return done(null)
}
