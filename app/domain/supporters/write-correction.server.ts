import { changesBetween } from '#app/domain/history/changes-between.ts'
import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { followSupporter } from '#app/domain/plans/follow-supporter.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { exchangeEmails } from './merge-store.server.ts'
import { endMoves } from './moves/end-moves.server.ts'
import { findSupporterByEmail, findSupporterRow, saveCorrection } from './store.server.ts'
import type { Supporter } from './supporter.ts'
import type { Correction } from './supporter-form.ts'

export type CorrectRefusal = 'changed_meanwhile' | 'email_taken'

export type CorrectionWish = {
  id: string
  version: number
  correction: Correction
  by: Actor
  now: Date
}

/**
 * Writes a correction of a supporter from the version that was shown, whoever makes it: her plans come along, an address that one of hers had changes places with
 * it, and another address ends what she had asked to be moved. Refused as `correctSupporter` is; nothing is written then.
 */
export async function writeCorrection(
  { id, version, correction, by, now: at }: CorrectionWish,
  tx: Tx,
): Promise<Outcome<null, CorrectRefusal>> {
  const before = await findSupporterRow(id, tx)
  const other = await findSupporterByEmail(correction.email, tx)
  const isFormer = other?.mergedInto === id
  if (other && other.id !== id && !isFormer) return refused('email_taken')
  if (before?.version !== version) return refused('changed_meanwhile')
  const { email } = correction
  if (other && isFormer)
    await exchangeEmails({ id, formerId: other.id, email, old: before.email }, tx)
  if (!(await saveCorrection({ id, version, ...correction }, tx)))
    return refused('changed_meanwhile')
  await followSupporter({ id, ...correction }, tx)
  if (email !== before.email) await endMoves([id], tx)
  await tell({ id, before, correction, by, at }, tx)
  return done(null)
}

type Telling = { id: string; before: Supporter; correction: Correction; by: Actor; at: Date }

/** Which fields, not what stood in them: the line outlives her erasure. */
async function tell({ id, before, correction, by, at }: Telling, tx: Tx): Promise<void> {
  const { name, email, locale } = before
  const changes = changesBetween({ name, email, locale }, correction).map(({ field }) => ({
    field,
  }))
  await recordHistory(
    { by, action: 'people.corrected', object: `supporter/${id}`, changes, at },
    tx,
  )
}
