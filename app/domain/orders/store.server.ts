import { type Order, type OrderLine, Prisma } from '#app/platform/db/generated/client.ts'
import { db, type Statements } from '#app/platform/db.server.ts'
import { accessToken, tokenHash } from '#app/platform/seal.server.ts'
import type { Currency } from '#app/values/money.ts'
import type { NewOrder, OrderEnding, OrderState } from './order.ts'

type Written = Omit<Order, 'tokenHash' | 'supporterId' | 'closedAt' | 'attention'>
type WrittenLine = Omit<OrderLine, 'orderId'>
export type OrderRow = Written & { lines: WrittenLine[] }

const columns = Prisma.sql`
  o.id, o.number, o.basket_id AS "basketId", o.content_digest AS "contentDigest", o.state, o.ending,
  o.locale, o.currency, o.goods_amount AS "goodsAmount", o.delivery_amount AS "deliveryAmount",
  o.total_amount AS "totalAmount", o.vat_amount AS "vatAmount", o.delivery_slug AS "deliverySlug",
  o.delivery_name AS "deliveryName", o.country, o.name, o.email, o.address_line1 AS "addressLine1",
  o.address_line2 AS "addressLine2", o.postcode, o.city, o.placed_at AS "placedAt", o.paid_at AS "paidAt",
  o.cancelled_at AS "cancelledAt", o.sent_at AS "sentAt", o.carrier, o.tracking_number AS "trackingNumber",
  o.refunded_amount AS "refundedAmount",
  (SELECT coalesce(json_agg(json_build_object('position', position, 'variantId', variant_id, 'slug', slug, 'title', title,
    'options', options, 'quantity', quantity, 'unitAmount', unit_amount, 'amount', amount,
    'vatRateBp', vat_rate_bp, 'vatAmount', vat_amount, 'designerId', designer_id, 'designerAmount', designer_amount)
    ORDER BY position), '[]')
    FROM order_line WHERE order_id = o.id) AS lines`

/** Whose hand a line's piece is, and her part of the price that is agreed: of that price's newest cost record. */
const handOf = (currency: Currency) => Prisma.sql`
  SELECT p.designer_id, (SELECT c.designer FROM price r JOIN price_cost c ON c.price_id = r.id
    WHERE r.variant_id = v.id AND r.currency = ${currency}::currency AND r.kind = 'asked' AND r.valid_to IS NULL
      AND r.amount = line."unitAmount" ORDER BY c.at DESC, c.id DESC LIMIT 1) AS share
  FROM variant v JOIN product p ON p.id = v.product_id
  WHERE v.id = line."variantId" AND p.designer_id IS NOT NULL`

/** Writes an order with its lines and the holds on their stock, unless its basket already has a living one; false then. */
export async function saveOrder(order: NewOrder, tx: Statements): Promise<boolean> {
  const { buyer, delivery } = order
  const hash = tokenHash(accessToken('order', order.id))
  const lines = order.lines.map((line, position) => ({ ...line, position }))
  const rows = await tx.$queryRaw<unknown[]>`
    WITH written AS (
      INSERT INTO "order" (id, token_hash, basket_id, content_digest, locale, currency, goods_amount,
        delivery_amount, total_amount, vat_amount, delivery_slug, delivery_name, country, name, email,
        address_line1, address_line2, postcode, city, placed_at)
      VALUES (${order.id}::uuid, ${hash}, ${order.basketId}::uuid, ${order.contentDigest},
        ${order.locale}::locale, ${order.currency}::currency, ${order.goodsAmount}, ${delivery.amount},
        ${order.totalAmount}, ${order.vatAmount}, ${delivery.slug}, ${delivery.name}, ${buyer.country},
        ${buyer.name}, ${buyer.email}, ${buyer.addressLine1}, ${buyer.addressLine2},
        ${buyer.postcode}, ${buyer.city}, ${order.placedAt})
      ON CONFLICT (basket_id) WHERE state <> 'cancelled' DO NOTHING RETURNING id),
    line AS (SELECT written.id AS order_id, l.* FROM written,
      jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS l(position int, "variantId" uuid, slug text,
        title text, label text, quantity int, "unitAmount" int, amount int, "vatRateBp" int,
        "vatAmount" int)),
    held AS (INSERT INTO stock_hold (order_id, variant_id, quantity, expires_at)
      SELECT order_id, "variantId", quantity, ${order.holdUntil} FROM line),
    kept AS (INSERT INTO order_line (order_id, position, variant_id, slug, title, options, quantity,
        unit_amount, amount, vat_rate_bp, vat_amount, designer_id, designer_amount)
      SELECT order_id, position, "variantId", slug, title, label, quantity, "unitAmount", amount,
        "vatRateBp", "vatAmount", hand.designer_id, hand.share
      FROM line LEFT JOIN LATERAL (${handOf(order.currency)}) hand ON true)
    SELECT id FROM written`
  return rows.length === 1
}

export type LivingOrder = Pick<Written, 'id' | 'locale' | 'state' | 'contentDigest'>

/** A basket's order that is not cancelled; undefined when it has none. */
export async function findLivingOrder(basketId: string): Promise<LivingOrder | undefined> {
  const rows = await db().$queryRaw<LivingOrder[]>`
    SELECT id, locale, state, content_digest AS "contentDigest" FROM "order"
    WHERE basket_id = ${basketId}::uuid AND state <> 'cancelled'`
  return rows[0]
}

const firstOrder = async (on: Statements, which: Prisma.Sql): Promise<OrderRow | undefined> =>
  (await on.$queryRaw<OrderRow[]>`SELECT ${columns} FROM "order" o WHERE ${which}`)[0]

export const findOrder = (id: string, on: Statements = db()) =>
  firstOrder(on, Prisma.sql`o.id = ${id}::uuid`)

export const findByToken = (token: string, on: Statements = db()) =>
  firstOrder(on, Prisma.sql`o.token_hash = ${tokenHash(token)}`)

/** The order of a number, as far as it must be known to compare it. */
export async function findByNumber(
  number: number,
  tx: Statements,
): Promise<{ id: string; email: string } | undefined> {
  const rows = await tx.$queryRaw<{ id: string; email: string }[]>`
    SELECT id, email FROM "order" WHERE number = ${number}`
  return rows[0]
}

type Move = {
  id: string
  from: readonly OrderState[]
  to: OrderState
  ending?: OrderEnding
  at: Date
}

/** Moves an order under its row lock; false when it was not in one of the states `from`. */
export async function moveOrder(move: Move, tx: Statements): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE "order" SET state = ${move.to}::order_state, ending = ${move.ending ?? null}::order_ending,
      paid_at = CASE WHEN ${move.to} = 'paid' THEN ${move.at}::timestamptz ELSE paid_at END,
      closed_at = CASE WHEN ${move.to} = 'paid' THEN NULL ELSE ${move.at}::timestamptz END
    WHERE id = ${move.id}::uuid AND state::text = ANY(${[...move.from]})`
  return rows === 1
}

type HeldLine = { variantId: string; quantity: number }

/** Ends an order's active holds and answers what they held. */
export const endHolds = (
  orderId: string,
  state: 'consumed' | 'released',
  tx: Statements,
): Promise<HeldLine[]> =>
  tx.$queryRaw`
    UPDATE stock_hold SET state = ${state}::hold_state
    WHERE order_id = ${orderId}::uuid AND state = 'active'
    RETURNING variant_id AS "variantId", quantity`

/** What an order held and gave back again. */
export const takeBackHolds = (orderId: string, tx: Statements): Promise<HeldLine[]> =>
  tx.$queryRaw`
    UPDATE stock_hold SET state = 'consumed'
    WHERE order_id = ${orderId}::uuid AND state = 'released'
    RETURNING variant_id AS "variantId", quantity`

/** Orders whose stock is still held though their payment page must have closed. */
export const listOverdueHolds = (now: Date, limit: number): Promise<{ order_id: string }[]> =>
  db().$queryRaw`
    SELECT DISTINCT order_id FROM stock_hold
    WHERE state = 'active' AND expires_at < ${now} LIMIT ${limit}`

export const saveSupporterOf = (orderId: string, supporterId: string, tx: Statements) =>
  tx.$executeRaw`UPDATE "order" SET supporter_id = ${supporterId}::uuid WHERE id = ${orderId}::uuid`

export const saveOrderAttention = (id: string, attention: string, tx: Statements) =>
  tx.$executeRaw`UPDATE "order" SET attention = ${attention} WHERE id = ${id}::uuid`

export type SettledRow = OrderRow & { held: HeldLine[] }

/**
 * Moves an order to paid under its row lock, consumes its active holds, and answers it with what they held. Undefined when it is paid
 * already, or was cancelled and its basket has another order by now.
 */
export async function savePaid(
  id: string,
  at: Date,
  tx: Statements,
): Promise<SettledRow | undefined> {
  const rows = await tx.$queryRaw<SettledRow[]>`
    WITH o AS (
      UPDATE "order" this SET state = 'paid', ending = NULL, paid_at = ${at}, closed_at = NULL
      WHERE id = ${id}::uuid AND (state = 'awaiting_payment' OR (state = 'cancelled' AND NOT EXISTS (
        SELECT FROM "order" other WHERE other.basket_id = this.basket_id AND other.id <> this.id
          AND other.state <> 'cancelled'))) RETURNING *),
    ended AS (
      UPDATE stock_hold SET state = 'consumed' FROM o WHERE order_id = o.id AND stock_hold.state = 'active'
      RETURNING variant_id AS "variantId", quantity)
    SELECT ${columns}, (SELECT coalesce(json_agg(ended), '[]') FROM ended) AS held FROM o`
  return rows[0]
}

/** Keeps that money came for a cancelled order whose basket has another by now; false when that is not so. */
export async function saveReplaced(id: string, at: Date, tx: Statements): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE "order" old SET paid_at = ${at}, ending = 'sold_out', attention = 'paid_after_it_was_replaced'
    WHERE id = ${id}::uuid AND state = 'cancelled' AND EXISTS (SELECT FROM "order" other
      WHERE other.basket_id = old.basket_id AND other.id <> old.id AND other.state <> 'cancelled')`
  return rows === 1
}

/** Waits for an order's row, so that its holds are moved by one at a time. */
export const lockOrder = (id: string, tx: Statements) =>
  tx.$queryRaw`SELECT 1 FROM "order" WHERE id = ${id}::uuid FOR UPDATE`

/** Gives holds up that could not be taken back. */
export const giveUpHolds = (orderId: string, tx: Statements) =>
  tx.$executeRaw`UPDATE stock_hold SET state = 'released' WHERE order_id = ${orderId}::uuid`
