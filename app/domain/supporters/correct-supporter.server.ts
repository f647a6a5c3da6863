import { changesBetween } from '#app/domain/history/changes-between.ts'
import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { followSupporter } from '#app/domain/plans/follow-supporter.server.ts'
import { isUniqueViolation, type Tx, transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { findSupporterByEmail, findSupporterRow, saveCorrection } from './store.server.ts'
import type { Correction } from './supporter-form.ts'

export type CorrectRefusal = 'changed_meanwhile' | 'email_taken'

type Wish = { id: string; version: number; correction: Correction; by: Actor; now: Date }

/**
 * Corrects a supporter's name, address or language from the version that was shown. What has been ordered, given and receipted keeps what
 * it said. Refused when somebody else corrected her since, or when the address is another supporter's; nothing is written then.
 */
export function correctSupporter(wish: Wish): Promise<Outcome<null, CorrectRefusal>> {
  return transaction((tx) => write(wish, tx)).catch((error: unknown) => {
    // Two corrections to one address at the same moment: the database let one through.
    if (isUniqueViolation(error)) return refused('email_taken')
    throw error
  })
}

async function write(
  { id, version, correction, by, now: at }: Wish,
  tx: Tx,
): Promise<Outcome<null, CorrectRefusal>> {
  const before = await findSupporterRow(id, tx)
  const other = await findSupporterByEmail(correction.email, tx)
  if (other && other.id !== id) return refused('email_taken')
  if (!before || !(await saveCorrection({ id, version, ...correction }, tx)))
    return refused('changed_meanwhile')
  await followSupporter({ id, ...correction }, tx)
  const { name, email, locale } = before
  const changes = changesBetween({ name, email, locale }, correction)
  await recordHistory(
    { by, action: 'people.corrected', object: `supporter/${id}`, changes, at },
    tx,
  )
  return done(null)
}
