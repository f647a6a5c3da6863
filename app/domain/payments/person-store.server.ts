import { type Db, db, type Tx } from '#app/platform/db.server.ts'

/** Payments for these things with their refunds, in the order of ids, after one of them. */
export const listPaymentRows = (
  { references, after, limit }: { references: readonly string[]; after: string; limit: number },
  on: Db = db(),
) =>
  on.payment.findMany({
    where: { reference: { in: [...references] }, id: { gt: after } },
    orderBy: { id: 'asc' },
    take: limit,
    include: { refunds: { orderBy: { createdAt: 'asc' } } },
  })

/** Takes the address out of what Stripe was asked; amounts, names at Stripe and times stay. */
export const forgetPayments = (references: readonly string[], tx: Tx): Promise<number> =>
  tx.$executeRaw`
    UPDATE payment SET request = request - 'customer_email'
    WHERE reference = ANY (${[...references]}::text[]) AND request ? 'customer_email'`

/** How many refunds of these things are still under way. */
export async function countRefundsUnderWay(
  references: readonly string[],
  on: Db = db(),
): Promise<number> {
  const rows = await on.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM refund r JOIN payment p ON p.id = r.payment_id
    WHERE p.reference = ANY (${[...references]}::text[]) AND r.state IN ('owed', 'pending')`
  return rows[0]?.n ?? 0
}

/** The refunds' own references: receipts and letters are about them. */
export async function listRefundReferences(
  references: readonly string[],
  on: Db = db(),
): Promise<string[]> {
  const rows = await on.$queryRaw<{ reference: string }[]>`
    SELECT 'refund/' || r.id AS reference FROM refund r JOIN payment p ON p.id = r.payment_id
    WHERE p.reference = ANY (${[...references]}::text[])`
  return rows.map(({ reference }) => reference)
}

type Due = { count: number; oldest: Date | null }
type Batch = { at: Date; limit: number }

/** Payments whose address at Stripe is still written here so long after. */
export async function countDuePayments(before: Date): Promise<Due> {
  const rows = await db().$queryRaw<Due[]>`
    SELECT count(*)::int AS count, min(created_at) AS oldest FROM payment
    WHERE created_at < ${before} AND state IN ('succeeded', 'failed', 'expired') AND request ? 'customer_email'`
  return rows[0] ?? { count: 0, oldest: null }
}

/** Empties a batch of them; answers how many. */
export const dropDuePayments = (before: Date, { limit }: Batch, tx: Tx) =>
  tx.$executeRaw`
    UPDATE payment SET request = request - 'customer_email' WHERE id IN (SELECT id FROM payment
      WHERE created_at < ${before} AND state IN ('succeeded', 'failed', 'expired') AND request ? 'customer_email'
      ORDER BY created_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)`

/** Events of Stripe that were heard so long ago that none of them is told again. */
export async function countDueEvents(before: Date): Promise<Due> {
  const rows = await db().$queryRaw<Due[]>`
    SELECT count(*)::int AS count, min(heard_at) AS oldest FROM stripe_event WHERE heard_at < ${before}`
  return rows[0] ?? { count: 0, oldest: null }
}

/** Deletes a batch of them; answers how many. */
export const dropDueEvents = (before: Date, { limit }: Batch, tx: Tx) =>
  tx.$executeRaw`
    DELETE FROM stripe_event WHERE id IN (SELECT id FROM stripe_event WHERE heard_at < ${before} ORDER BY heard_at LIMIT ${limit})`
