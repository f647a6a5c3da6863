import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'

type Who = { ids: readonly string[]; emails: readonly string[] }

/** Hers by her row, or by her address where nothing was paid. */
const hers = ({ ids, emails }: Who) => Prisma.sql`
  (supporter_id = ANY (${[...ids]}::uuid[]) OR lower(email) = ANY (${[...emails]}::text[]))`

/** The ids of all orders of a person. */
export async function listIdsOf(who: Who, on: Db = db()): Promise<string[]> {
  const rows = await on.$queryRaw<
    { id: string }[]
  >`SELECT id FROM "order" WHERE ${hers(who)} ORDER BY id`
  return rows.map(({ id }) => id)
}

/** The supporters whose orders these addresses stand on. */
export async function listHolders(emails: readonly string[], on: Db = db()): Promise<string[]> {
  const rows = await on.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT supporter_id AS id FROM "order"
    WHERE lower(email) = ANY (${[...emails]}::text[]) AND supporter_id IS NOT NULL`
  return rows.map(({ id }) => id)
}

/** Addresses on orders that no supporter has, with when they came. */
export const listUnheld = (
  before: Date,
  on: Db = db(),
): Promise<{ email: string; at: Date }[]> => on.$queryRaw`
  SELECT lower(email) AS email, placed_at AS at FROM "order"
  WHERE supporter_id IS NULL AND email <> '' AND placed_at < ${before}`

/** Orders with their lines and notes, in the order of ids, after one of them. */
export const listOrderRows = (
  { ids, after, limit }: { ids: readonly string[]; after: string; limit: number },
  on: Db = db(),
) =>
  on.order.findMany({
    where: { id: { in: ids.filter((id) => id > after) } },
    orderBy: { id: 'asc' },
    take: limit,
    include: { lines: { orderBy: { position: 'asc' } }, notes: { orderBy: { at: 'asc' } } },
  })

export type OrdersStanding = { unpaid: number; toPack: number; lately: number }

/** What of a person's orders is not over: unpaid, to be packed, or sent so lately that she may still withdraw. */
export async function countUnfinished(
  who: Who,
  sentSince: Date,
  on: Db = db(),
): Promise<OrdersStanding> {
  const rows = await on.$queryRaw<OrdersStanding[]>`
    SELECT count(*) FILTER (WHERE state = 'awaiting_payment')::int AS unpaid,
      count(*) FILTER (WHERE state = 'paid' AND sent_at IS NULL AND cancelled_at IS NULL)::int AS "toPack",
      count(*) FILTER (WHERE sent_at > ${sentSince})::int AS lately
    FROM "order" WHERE ${hers(who)} AND forgotten_at IS NULL`
  return rows[0] ?? { unpaid: 0, toPack: 0, lately: 0 }
}

const forgotten = (at: Date) => Prisma.sql`
  UPDATE "order" SET forgotten_at = ${at}, supporter_id = NULL, name = '', email = '', address_line1 = '', address_line2 = '',
    postcode = '', city = '', tracking_number = NULL`

/** Empties who bought, and where it went; what was bought stays. */
export const forgetOrders = (who: Who, at: Date, tx: Tx): Promise<number> =>
  tx.$executeRaw`${forgotten(at)} WHERE ${hers(who)} AND forgotten_at IS NULL`

/** Deletes what staff wrote about these orders, which are forgotten. */
export const deleteNotes = (orderIds: readonly string[], tx: Tx): Promise<number> =>
  tx.$executeRaw`DELETE FROM order_note WHERE order_id = ANY (${[...orderIds]}::uuid[])`

export const moveOrders = (from: string, to: string, tx: Tx): Promise<number> =>
  tx.$executeRaw`UPDATE "order" SET supporter_id = ${to}::uuid WHERE supporter_id = ${from}::uuid`

/** Orders of which the address has been kept long enough: over, and nothing was sent, paid or ended since. */
const dueBefore = (before: Date) => Prisma.sql`
  forgotten_at IS NULL AND state <> 'awaiting_payment' AND (sent_at IS NOT NULL OR state <> 'paid' OR cancelled_at IS NOT NULL)
  AND paid_at IS NOT NULL AND greatest(paid_at, sent_at, closed_at, cancelled_at) < ${before}`

/** The same of those that were never paid. */
const unpaidBefore = (before: Date) => Prisma.sql`
  forgotten_at IS NULL AND state = 'cancelled' AND paid_at IS NULL AND coalesce(closed_at, placed_at) < ${before}`

type Due = { count: number; oldest: Date | null }
type Batch = { at: Date; limit: number }

const count = async (which: Prisma.Sql): Promise<Due> => {
  const rows = await db().$queryRaw<Due[]>`
    SELECT count(*)::int AS count, min(placed_at) AS oldest FROM "order" WHERE ${which}`
  return rows[0] ?? { count: 0, oldest: null }
}

const drop = async (which: Prisma.Sql, { at, limit }: Batch, tx: Tx): Promise<number> => {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    ${forgotten(at)} WHERE id IN (SELECT id FROM "order" WHERE ${which} ORDER BY placed_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING id`
  const ids = rows.map(({ id }) => id)
  if (ids.length > 0) await deleteNotes(ids, tx)
  return ids.length
}

export const countDueAddresses = (before: Date): Promise<Due> => count(dueBefore(before))
export const countDueUnpaid = (before: Date): Promise<Due> => count(unpaidBefore(before))
/** Empties a batch of them; answers how many. */
export const dropDueAddresses = (before: Date, batch: Batch, tx: Tx) =>
  drop(dueBefore(before), batch, tx)
/** Empties a batch of them; answers how many. */
export const dropDueUnpaid = (before: Date, batch: Batch, tx: Tx) =>
  drop(unpaidBefore(before), batch, tx)
