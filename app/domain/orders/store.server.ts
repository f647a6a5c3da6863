import type { Order, OrderLine } from '#app/platform/db/generated/client.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import { accessToken, tokenHash } from '#app/platform/seal.server.ts'
import type { NewOrder, OrderEnding, OrderState } from './order.ts'

export type OrderRow = Order & { lines: OrderLine[] }

const withLines = { lines: { orderBy: { position: 'asc' } } } as const

/** Writes an order unless its basket already has a living one; false then. */
export async function saveOrder(order: NewOrder, tx: Tx): Promise<boolean> {
  const { buyer, delivery } = order
  const hash = tokenHash(accessToken('order', order.id))
  const rows = await tx.$executeRaw`
    INSERT INTO "order" (id, token_hash, basket_id, content_digest, locale, currency, goods_amount,
      delivery_amount, total_amount, vat_amount, delivery_slug, delivery_name, country, name, email,
      address_line1, address_line2, postcode, city, placed_at)
    VALUES (${order.id}::uuid, ${hash}, ${order.basketId}::uuid, ${order.contentDigest},
      ${order.locale}::locale, ${order.currency}::currency, ${order.goodsAmount}, ${delivery.amount},
      ${order.totalAmount}, ${order.vatAmount}, ${delivery.slug}, ${delivery.name}, ${buyer.country},
      ${buyer.name}, ${buyer.email}, ${buyer.addressLine1}, ${buyer.addressLine2},
      ${buyer.postcode}, ${buyer.city}, ${order.placedAt})
    ON CONFLICT (basket_id) WHERE state <> 'cancelled' DO NOTHING`
  return rows === 1
}

/** Writes an order's lines and the holds on their stock, in one statement. */
export async function saveLinesAndHolds(order: NewOrder, tx: Tx): Promise<void> {
  const lines = order.lines.map((line, position) => ({ ...line, position }))
  await tx.$executeRaw`
    WITH line AS (SELECT * FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS l(position int,
        "variantId" uuid, slug text, title text, label text, quantity int, "unitAmount" int, amount int,
        "vatRateBp" int, "vatAmount" int)),
      held AS (INSERT INTO stock_hold (order_id, variant_id, quantity, expires_at)
        SELECT ${order.id}::uuid, "variantId", quantity, ${order.holdUntil} FROM line)
    INSERT INTO order_line (order_id, position, variant_id, slug, title, options, quantity, unit_amount,
      amount, vat_rate_bp, vat_amount)
    SELECT ${order.id}::uuid, position, "variantId", slug, title, label, quantity, "unitAmount", amount,
      "vatRateBp", "vatAmount" FROM line`
}

export const findLivingOrder = (basketId: string, on: Db = db()) =>
  on.order.findFirst({ where: { basketId, state: { not: 'cancelled' } } })

export const findOrder = (id: string, on: Db = db()): Promise<OrderRow | null> =>
  on.order.findUnique({ where: { id }, include: withLines })

export const findByToken = (token: string, on: Db = db()): Promise<OrderRow | null> =>
  on.order.findUnique({ where: { tokenHash: tokenHash(token) }, include: withLines })

export const findByNumber = (number: number, on: Db = db()) =>
  on.order.findUnique({ where: { number }, select: { id: true, email: true } })

type Move = {
  id: string
  from: readonly OrderState[]
  to: OrderState
  ending?: OrderEnding
  at: Date
}

/** Moves an order under its row lock; false when it was not in one of the states `from`. */
export async function moveOrder(move: Move, tx: Tx): Promise<boolean> {
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
  tx: Tx,
): Promise<HeldLine[]> =>
  tx.$queryRaw`
    UPDATE stock_hold SET state = ${state}::hold_state
    WHERE order_id = ${orderId}::uuid AND state = 'active'
    RETURNING variant_id AS "variantId", quantity`

/** What an order held and gave back again. */
export const takeBackHolds = (orderId: string, tx: Tx): Promise<HeldLine[]> =>
  tx.$queryRaw`
    UPDATE stock_hold SET state = 'consumed'
    WHERE order_id = ${orderId}::uuid AND state = 'released'
    RETURNING variant_id AS "variantId", quantity`

/** Orders whose stock is still held though their payment page must have closed. */
export const listOverdueHolds = (now: Date, limit: number): Promise<{ order_id: string }[]> =>
  db().$queryRaw`
    SELECT DISTINCT order_id FROM stock_hold
    WHERE state = 'active' AND expires_at < ${now} LIMIT ${limit}`

export const saveSupporterOf = (orderId: string, supporterId: string, tx: Tx) =>
  tx.$executeRaw`UPDATE "order" SET supporter_id = ${supporterId}::uuid WHERE id = ${orderId}::uuid`

export const saveOrderAttention = (id: string, attention: string, on: Db = db()) =>
  on.order.update({ where: { id }, data: { attention }, select: { id: true } })

/** Keeps that money came for a cancelled order whose basket has another by now; false when that is not so. */
export async function saveReplaced(id: string, at: Date, tx: Tx): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE "order" old SET paid_at = ${at}, ending = 'sold_out', attention = 'paid_after_it_was_replaced'
    WHERE id = ${id}::uuid AND state = 'cancelled' AND EXISTS (SELECT FROM "order" other
      WHERE other.basket_id = old.basket_id AND other.id <> old.id AND other.state <> 'cancelled')`
  return rows === 1
}

/** Waits for an order's row, so that its holds are moved by one at a time. */
export const lockOrder = (id: string, tx: Tx) =>
  tx.$queryRaw`SELECT 1 FROM "order" WHERE id = ${id}::uuid FOR UPDATE`

/** Gives holds up that could not be taken back. */
export const giveUpHolds = (orderId: string, tx: Tx) =>
  tx.$executeRaw`UPDATE stock_hold SET state = 'released' WHERE order_id = ${orderId}::uuid`
