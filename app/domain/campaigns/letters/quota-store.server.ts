import type { Tx } from '#app/platform/db.server.ts'
import { addHours } from '#app/values/period.ts'
import { type LetterQuota, letterQuotas } from './campaign-letter.ts'

export type QuotaSpending = { kind: LetterQuota; key: Buffer<ArrayBuffer>; letters: number }

/**
 * Spends letters of a quota if it has that many left, in one statement; false when it has not, and the work must not be done. Whoever spends
 * from several does so in the order of their keys, so that no two wait for each other.
 */
export async function spendQuota(
  { kind, key, letters }: QuotaSpending,
  at: Date,
  tx: Tx,
): Promise<boolean> {
  const { most, hours } = letterQuotas[kind]
  if (letters > most) return false
  const ends = addHours(at, hours)
  const rows = await tx.$executeRaw`
    INSERT INTO letter_quota (key, kind, used, most, ends)
    VALUES (${key}, ${kind}::letter_quota_kind, ${letters}, ${most}, ${ends})
    ON CONFLICT (key) DO UPDATE SET most = ${most},
      used = CASE WHEN letter_quota.ends <= ${at} THEN ${letters} ELSE letter_quota.used + ${letters} END,
      ends = CASE WHEN letter_quota.ends <= ${at} THEN ${ends} ELSE letter_quota.ends END
    WHERE letter_quota.ends <= ${at} OR letter_quota.used + ${letters} <= ${most}`
  return rows === 1
}

/** Takes away the quotas that are whole again. */
export const dropWholeQuotas = (at: Date, tx: Tx): Promise<number> =>
  tx.$executeRaw`DELETE FROM letter_quota WHERE ends <= ${at}`
