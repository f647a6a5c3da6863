import { type Db, db, type Tx } from '#app/platform/db.server.ts'

type Row = {
  id: string
  state: string
  orderNumber: string
  name: string
  email: string
  statement: string
  submittedAt: Date
  declinedWhy: string | null
}

/** Statements from these addresses, in the order of ids, after one of them. */
export const listWithdrawalRows = (
  { emails, after, limit }: { emails: readonly string[]; after: string; limit: number },
  on: Db = db(),
): Promise<Row[]> => on.$queryRaw`
  SELECT id, state::text AS state, order_number AS "orderNumber", name, email, statement, submitted_at AS "submittedAt",
    declined_why AS "declinedWhy" FROM withdrawal
  WHERE lower(email) = ANY (${[...emails]}::text[]) AND id > ${after}::uuid ORDER BY id LIMIT ${limit}`

/** How many of a person's withdrawals are not answered, or their money not back. */
export async function countOpen(emails: readonly string[], on: Db = db()): Promise<number> {
  const rows = await on.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM withdrawal
    WHERE lower(email) = ANY (${[...emails]}::text[]) AND state IN ('received', 'accepted')`
  return rows[0]?.n ?? 0
}

type Due = { count: number; oldest: Date | null }

/** Withdrawals that are answered and have been kept long enough. The database keeps each for three years. */
export async function countDueWithdrawals(before: Date): Promise<Due> {
  const rows = await db().$queryRaw<Due[]>`
    SELECT count(*)::int AS count, min(submitted_at) AS oldest FROM withdrawal
    WHERE submitted_at < ${before} AND state IN ('declined', 'refunded')
      AND NOT EXISTS (SELECT FROM order_refund r WHERE r.withdrawal_id = withdrawal.id)`
  return rows[0] ?? { count: 0, oldest: null }
}

/** Deletes a batch of them; answers how many. */
export const dropDueWithdrawals = (before: Date, { limit }: { limit: number }, tx: Tx) =>
  tx.$executeRaw`
    DELETE FROM withdrawal WHERE id IN (SELECT id FROM withdrawal
      WHERE submitted_at < ${before} AND state IN ('declined', 'refunded')
        AND NOT EXISTS (SELECT FROM order_refund r WHERE r.withdrawal_id = withdrawal.id)
      ORDER BY submitted_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)`
