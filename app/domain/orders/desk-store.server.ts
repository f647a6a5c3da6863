import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { Currency } from '#app/values/money.ts'
import type { OrderState } from './order.ts'
import type { OrderStage } from './stage.ts'

export type ListedOrder = {
  id: string
  number: number
  state: OrderState
  placedAt: Date
  sentAt: Date | null
  cancelledAt: Date | null
  refundedAmount: number
  totalAmount: number
  currency: Currency
  name: string
  email: string
  city: string
  country: string
  pieces: number
  attention: boolean
}

export type OrderFilter = {
  stage: OrderStage | undefined
  number: number | undefined
  /** A part of a name or, for whoever may see it, of an address; in lower case. */
  words: string | undefined
  byEmail: boolean
  from: Date | undefined
  until: Date | undefined
}

/** Orders that a person must look at: marked themselves, or by their payment or one of its refunds. Few, so they are found first. */
const marked = Prisma.sql`
  SELECT id FROM "order" WHERE attention IS NOT NULL
  UNION SELECT substr(reference, 7)::uuid FROM payment WHERE attention IS NOT NULL AND reference LIKE 'order/%'
  UNION SELECT substr(p.reference, 7)::uuid FROM refund r JOIN payment p ON p.id = r.payment_id
    WHERE r.attention IS NOT NULL AND r.seen_at IS NULL AND p.reference LIKE 'order/%'`

/** Each with exactly the condition of its own index. The money's and the withdrawals' tables are only read, for a list that spans rooms. */
const inStage: Record<OrderStage, Prisma.Sql> = {
  to_pack: Prisma.sql`o.state = 'paid' AND o.sent_at IS NULL AND o.cancelled_at IS NULL`,
  sent: Prisma.sql`o.sent_at IS NOT NULL`,
  awaiting_payment: Prisma.sql`o.state = 'awaiting_payment'`,
  cancelled: Prisma.sql`(o.state = 'cancelled' OR o.cancelled_at IS NOT NULL)`,
  refunded: Prisma.sql`o.state = 'refunded'`,
  partly_refunded: Prisma.sql`o.refunded_amount > 0 AND o.state = 'paid'`,
  attention: Prisma.sql`o.id IN (${marked})`,
  refund_waiting: Prisma.sql`o.id IN (
    SELECT substr(p.reference, 7)::uuid FROM refund r JOIN payment p ON p.id = r.payment_id
    WHERE r.state IN ('owed', 'pending') AND p.reference LIKE 'order/%')`,
  withdrawal_waiting: Prisma.sql`o.id IN (
    SELECT order_id FROM withdrawal WHERE state IN ('received', 'accepted') AND order_id IS NOT NULL)`,
}

const always = Prisma.sql`TRUE`
const like = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`

function matches({ stage, number, words, byEmail, from, until }: OrderFilter): Prisma.Sql {
  const part = words === undefined ? undefined : like(words)
  const named = byEmail
    ? Prisma.sql`(lower(o.name) LIKE ${part} OR lower(o.email) LIKE ${part})`
    : Prisma.sql`lower(o.name) LIKE ${part}`
  const conditions = [
    stage ? inStage[stage] : always,
    number === undefined ? always : Prisma.sql`o.number = ${number}`,
    part === undefined ? always : named,
    from ? Prisma.sql`o.placed_at >= ${from}` : always,
    until ? Prisma.sql`o.placed_at < ${until}` : always,
  ]
  return Prisma.join(conditions, ' AND ')
}

type Wish = {
  filter: OrderFilter
  after: { at: Date; id: string } | undefined
  /** The longest waiting first: what is to be packed. Everything else is newest first. */
  oldestFirst: boolean
  limit: number
}

/** Orders of a list, from the place where its last page ended. */
export function listOrders(
  { filter, after, oldestFirst, limit }: Wish,
  on: Db = db(),
): Promise<ListedOrder[]> {
  const beyond = after
    ? oldestFirst
      ? Prisma.sql`(o.placed_at, o.id) > (${after.at}, ${after.id}::uuid)`
      : Prisma.sql`(o.placed_at, o.id) < (${after.at}, ${after.id}::uuid)`
    : always
  const order = oldestFirst
    ? Prisma.sql`o.placed_at, o.id`
    : Prisma.sql`o.placed_at DESC, o.id DESC`
  return on.$queryRaw`
    WITH page AS (
      SELECT o.* FROM "order" o WHERE ${matches(filter)} AND ${beyond}
      ORDER BY ${order} LIMIT ${limit})
    SELECT o.id, o.number, o.state, o.placed_at AS "placedAt", o.sent_at AS "sentAt",
      o.cancelled_at AS "cancelledAt", o.refunded_amount AS "refundedAmount", o.total_amount AS "totalAmount",
      o.currency, o.name, o.email, o.city, o.country,
      (SELECT sum(quantity)::int FROM order_line l WHERE l.order_id = o.id) AS pieces,
      (o.attention IS NOT NULL OR EXISTS (SELECT FROM payment p LEFT JOIN refund r ON r.payment_id = p.id
        WHERE p.reference = 'order/' || o.id AND (p.attention IS NOT NULL OR (r.attention IS NOT NULL AND r.seen_at IS NULL)))) AS attention
    FROM page o ORDER BY ${order}`
}

/** How many orders stand somewhere, at most `most`: enough to know that there is work, without counting a year of it. */
export async function countStage(stage: OrderStage, most: number, on: Db = db()): Promise<number> {
  const rows = await on.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM (SELECT 1 FROM "order" o WHERE ${inStage[stage]} LIMIT ${most}) counted`
  return rows[0]?.n ?? 0
}

/** Orders by the numbers printed on them, with their lines, in the order of their numbers. */
export const listByNumbers = (numbers: number[], on: Db = db()) =>
  on.order.findMany({
    where: { number: { in: numbers } },
    include: { lines: { orderBy: { position: 'asc' } } },
    orderBy: { number: 'asc' },
  })

/** An order by its number, with its lines and what staff wrote about it, newest first. */
export const findDeskOrder = (number: number, on: Db = db()) =>
  on.order.findUnique({
    where: { number },
    include: { lines: { orderBy: { position: 'asc' } }, notes: { orderBy: { id: 'desc' } } },
    omit: { tokenHash: true, basketId: true, contentDigest: true },
  })

type Sending = { id: string; at: Date; carrier: string | null; trackingNumber: string | null }

/** Marks an order as sent; false when it is not to be packed (any more). Of two who press at once one finds it so. */
export async function saveSent(sending: Sending, tx: Tx): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE "order" SET sent_at = ${sending.at}, carrier = ${sending.carrier}, tracking_number = ${sending.trackingNumber}
    WHERE id = ${sending.id}::uuid AND state = 'paid' AND sent_at IS NULL AND cancelled_at IS NULL`
  return rows === 1
}

/** Takes the mark back; false when it is not there. */
export async function saveUnsent(id: string, tx: Tx): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE "order" SET sent_at = NULL, carrier = NULL, tracking_number = NULL
    WHERE id = ${id}::uuid AND sent_at IS NOT NULL`
  return rows === 1
}

/** Cancels a paid order that has not left; false when it has, or is cancelled already. */
export async function saveCancelled(id: string, at: Date, tx: Tx): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE "order" SET cancelled_at = ${at}
    WHERE id = ${id}::uuid AND state = 'paid' AND sent_at IS NULL AND cancelled_at IS NULL`
  return rows === 1
}

/** Writes a note; 0 when its form has written it before. */
export const saveNote = (
  note: { id: string; orderId: string; at: Date; author: string; text: string },
  tx: Tx,
): Promise<number> =>
  tx.$executeRaw`
    INSERT INTO order_note (id, order_id, at, author, text)
    VALUES (${note.id}::uuid, ${note.orderId}::uuid, ${note.at}, ${note.author}, ${note.text})
    ON CONFLICT (id) DO NOTHING`

export const clearAttention = (id: string, tx: Tx) =>
  tx.order.update({ where: { id }, data: { attention: null }, select: { id: true } })
