import { Prisma } from '#app/platform/db/generated/client.ts'
import type { Check } from './check.ts'
import { giftRefundChecks, giftsBack } from './gift-refunds-store.server.ts'

/** Refunds of orders whose money was kept: what each is for, by its parts. */
const parts = Prisma.sql`
  SELECT o.refund_id, o.order_id, r.state, r.amount, r.currency, r.succeeded_at IS NOT NULL AS went,
    o.delivery_amount + o.adjustment_amount + coalesce(sum(l.amount), 0) AS divided
  FROM order_refund o LEFT JOIN refund r ON r.id = o.refund_id
  LEFT JOIN order_refund_line l ON l.refund_id = o.refund_id GROUP BY o.refund_id, r.id`

/** Everything that has gone back and corrects a receipt, with what that receipt was for. */
const credited = Prisma.sql`
  SELECT 'refund/' || refund_id AS reference, 'order/' || order_id AS corrects, amount, currency FROM (${parts}) part WHERE went
  UNION ALL
  SELECT reference, 'donation/' || donation_id, amount, currency FROM (${giftsBack}) gift WHERE went`

export const refundChecks: Check[] = [
  {
    invariant: 'I6',
    sentence: 'A refund is not the sum of what it is for',
    find: () => Prisma.sql`
      SELECT 'refund/' || refund_id || ': ' || divided || ', not ' || coalesce(amount, 0) AS subject
      FROM (${parts}) part WHERE amount IS DISTINCT FROM divided`,
  },
  {
    invariant: 'I6',
    sentence: 'A refund of a paid order does not say what it is for',
    find: () => Prisma.sql`
      SELECT 'refund/' || r.id AS subject FROM refund r JOIN payment p ON p.id = r.payment_id
      JOIN "order" o ON p.reference = 'order/' || o.id
      WHERE o.state IN ('paid', 'refunded')
        AND NOT EXISTS (SELECT FROM refund came WHERE came.payment_id = p.id AND came.state = 'failed'
          AND came.succeeded_at IS NOT NULL AND came.id <> r.id)
        AND NOT EXISTS (
        SELECT FROM order_refund part WHERE part.refund_id = r.id AND part.order_id = o.id)`,
  },
  {
    invariant: 'I6',
    sentence: 'An order does not say what has come back of it',
    find: () => Prisma.sql`
      SELECT 'order/' || o.id || ': ' || o.refunded_amount || ', not ' || coalesce(back.amount, 0) AS subject
      FROM "order" o LEFT JOIN (SELECT order_id, sum(amount) AS amount FROM (${parts}) part
        WHERE went GROUP BY order_id) back ON back.order_id = o.id
      WHERE o.refunded_amount <> coalesce(back.amount, 0)
        OR (o.state = 'refunded') <> (o.refunded_amount = o.total_amount)`,
  },
  {
    invariant: 'I6',
    sentence: 'A piece came back more often than it was bought',
    find: () => Prisma.sql`
      SELECT 'order/' || o.order_id || ', line ' || l.position AS subject
      FROM order_refund_line l JOIN order_refund o USING (refund_id) LEFT JOIN refund r ON r.id = o.refund_id
      LEFT JOIN order_line bought ON bought.order_id = o.order_id AND bought.position = l.position
      GROUP BY o.order_id, l.position, bought.quantity
      HAVING coalesce(sum(l.quantity) FILTER (WHERE r.state <> 'failed' OR r.succeeded_at IS NOT NULL), 0) > coalesce(bought.quantity, 0)
        OR sum(l.restocked) > coalesce(bought.quantity, 0)`,
  },
  ...giftRefundChecks,
  {
    invariant: 'I8',
    sentence: 'Money that went back does not have exactly one credit receipt of its amount',
    find: () => Prisma.sql`
      SELECT back.reference || ': ' || count(k.id) || ' credit receipts' AS subject
      FROM (${credited}) back
      LEFT JOIN receipt k ON k.reference = back.reference
      LEFT JOIN receipt original ON original.id = k.refers_to AND original.reference = back.corrects
      GROUP BY back.reference, back.amount, back.currency
      HAVING count(k.id) <> 1 OR count(original.id) <> 1
        OR bool_or(k.amount <> back.amount OR k.currency <> back.currency)`,
  },
  {
    invariant: 'I8',
    sentence: 'A credit receipt is for money that has not gone back',
    find: () => Prisma.sql`
      SELECT k.series || '-' || k.number || ' for ' || k.reference AS subject FROM receipt k
      WHERE (k.reference LIKE 'refund/%' OR k.reference LIKE 'taking-back/%')
        AND NOT EXISTS (SELECT FROM (${credited}) back WHERE back.reference = k.reference)`,
  },
]
