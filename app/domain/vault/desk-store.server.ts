import type { Statements } from '#app/platform/statements.server.ts'
import type { Subject } from './identity.ts'
import type { OpeningRecord } from './opening.ts'

/** Who locked an identity away and when; undefined when none is kept. */
export async function findKeeping(
  subject: Subject,
  on: Statements,
): Promise<{ by: string; at: Date } | undefined> {
  const [row] = await on.$queryRaw<{ by: string; at: Date }[]>`
    SELECT kept_by AS by, kept_at AS at FROM vault.identity WHERE subject = ${subject}`
  return row
}

/** Those of these subjects whose identity is kept. */
export async function listKeptOf(
  subjects: readonly Subject[],
  on: Statements,
): Promise<Set<Subject>> {
  const rows = await on.$queryRaw<{ subject: Subject }[]>`
    SELECT subject FROM vault.identity WHERE subject = ANY (${[...subjects]}::text[])`
  return new Set(rows.map(({ subject }) => subject))
}

/** Openings by the database's clock, the latest asked first. */
export const listOpeningRows = (
  { after, limit }: { after: string; limit: number },
  on: Statements,
): Promise<OpeningRecord[]> =>
  on.$queryRaw`
    SELECT o.id, o.subject, o.reason, o.asked_by AS "askedBy", o.asked_at AS "askedAt", o.approved_by AS "approvedBy", o.ends_at AS "endsAt",
      coalesce(o.ends_at > clock_timestamp(), false) AS "isOpen",
      o.approved_by IS NULL AND o.asked_at < clock_timestamp() - interval '24 hours' AS "isLapsed",
      ARRAY(SELECT at FROM vault.reading r WHERE r.opening_id = o.id ORDER BY r.id) AS readings
    FROM vault.opening o WHERE o.id < ${after}::uuid ORDER BY o.id DESC LIMIT ${limit}`

/** The sealed words of an opening's reason, when it was asked for, and its readings. */
export async function findOpeningRest(
  id: string,
  on: Statements,
): Promise<{ words: Uint8Array; askedAt: Date; readings: Date[] } | undefined> {
  const [row] = await on.$queryRaw<{ words: Uint8Array; askedAt: Date; readings: Date[] }[]>`
    SELECT words, asked_at AS "askedAt", ARRAY(SELECT at FROM vault.reading r WHERE r.opening_id = o.id ORDER BY r.id) AS readings
    FROM vault.opening o WHERE id = ${id}::uuid`
  return row
}

/** How many openings wait for another than this person. */
export async function countWaiting(by: string, on: Statements): Promise<number> {
  const [row] = await on.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM vault.opening
    WHERE approved_by IS NULL AND asked_at >= clock_timestamp() - interval '24 hours' AND asked_by <> ${by}::uuid`
  return row?.count ?? 0
}
