import { Prisma } from '#app/platform/db/generated/client.ts'
import type { Check } from './check.ts'

/** What each order has earned a designer by its pieces. */
const shares = Prisma.sql`
  SELECT o.id AS order_id, o.state, o.currency, l.designer_id, sum(l.quantity * l.designer_amount) AS amount
  FROM "order" o JOIN order_line l ON l.order_id = o.id
  WHERE o.state IN ('paid', 'refunded') AND l.designer_amount > 0
  GROUP BY o.id, l.designer_id`

/** What must be booked of designers, with its amount: an order's shares together, and what staff recorded. */
export const designerThings = Prisma.sql`
  SELECT 'share/' || order_id AS reference, sum(amount) AS amount, currency FROM (${shares}) share GROUP BY order_id, currency
  UNION ALL
  SELECT 'designer-payment/' || id, amount, currency FROM designer_payment
  UNION ALL
  SELECT 'designer-payment-back/' || p.id, p.amount, p.currency FROM designer_payment p
  JOIN designer_payment_back b ON b.payment_id = p.id`

/** What may be booked beside it: the share that went back with a refund. How much, the check below asks of the whole order. */
export const sharesBack = Prisma.sql`
  SELECT 'share-return/' || o.refund_id AS reference FROM order_refund o JOIN refund r ON r.id = o.refund_id
  WHERE r.state = 'succeeded' OR r.succeeded_at IS NOT NULL`

/** Her pieces whose money has gone back: all of an order that is refunded. */
const back = Prisma.sql`
  SELECT o.order_id, l.designer_id, sum(part.quantity * l.designer_amount) AS amount
  FROM order_refund o JOIN refund r ON r.id = o.refund_id AND (r.state = 'succeeded' OR r.succeeded_at IS NOT NULL)
  JOIN order_refund_line part ON part.refund_id = o.refund_id
  JOIN order_line l ON l.order_id = o.order_id AND l.position = part.position
  GROUP BY o.order_id, l.designer_id`

/** What the books say that each order has earned a designer, less what went back. */
const booked = Prisma.sql`
  SELECT coalesce(r.order_id, split_part(e.reference, '/', 2)::uuid) AS order_id, split_part(l.account, '/', 2)::uuid AS designer_id,
    -sum(l.amount) AS amount
  FROM ledger_entry e JOIN ledger_line l ON l.entry_id = e.id AND l.account LIKE '2890/%'
  LEFT JOIN order_refund r ON e.reference = 'share-return/' || r.refund_id
  WHERE e.reference LIKE 'share/%' OR e.reference LIKE 'share-return/%' GROUP BY 1, 2`

export const designerChecks: Check[] = [
  {
    invariant: 'I9',
    sentence: 'A designer has earned something else than her sold pieces say',
    find: () => Prisma.sql`
      SELECT 'order/' || coalesce(share.order_id, b.order_id) || ', designer/' || coalesce(share.designer_id, b.designer_id)
        || ': ' || coalesce(b.amount, 0) || ', not ' || coalesce(due.amount, 0) AS subject
      FROM (${shares}) share
      FULL JOIN (${booked}) b ON b.order_id = share.order_id AND b.designer_id = share.designer_id
      LEFT JOIN (${back}) gone ON gone.order_id = share.order_id AND gone.designer_id = share.designer_id
      CROSS JOIN LATERAL (SELECT CASE WHEN share.state = 'refunded' THEN 0 ELSE share.amount - coalesce(gone.amount, 0) END AS amount) due
      WHERE coalesce(b.amount, 0) <> coalesce(due.amount, 0)`,
  },
  {
    invariant: 'I9',
    sentence: 'A payment is booked on another designer than it was recorded for',
    find: () => Prisma.sql`
      SELECT e.reference AS subject FROM ledger_entry e JOIN ledger_line l ON l.entry_id = e.id AND l.account LIKE '2890/%'
      JOIN designer_payment p ON e.reference IN ('designer-payment/' || p.id, 'designer-payment-back/' || p.id)
      WHERE l.account <> '2890/' || p.designer_id`,
  },
  {
    invariant: 'sums',
    sentence: 'The parts of a price do not sum to it',
    find: () => Prisma.sql`
      SELECT 'price/' || c.price_id AS subject FROM price_cost c LEFT JOIN price r ON r.id = c.price_id
      WHERE r.amount IS DISTINCT FROM c.material::bigint + c.designer + c.workshop + c.programme + c.vat`,
  },
]
