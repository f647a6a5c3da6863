import { Prisma } from '#app/platform/db/generated/client.ts'
import type { Check } from './check.ts'
import { refundChecks } from './refunds-store.server.ts'
import { paidThings, unmetOrders } from './settled-store.server.ts'

export const paymentChecks: Check[] = [
  {
    invariant: 'I5',
    sentence: 'What is paid does not have exactly one payment of its amount',
    find: () => Prisma.sql`
      SELECT thing.reference || ': ' || count(p.id) || ' payments' AS subject
      FROM (${paidThings} UNION ALL ${unmetOrders}) thing
      LEFT JOIN payment p ON p.reference = thing.reference AND p.state = 'succeeded'
      GROUP BY thing.reference, thing.amount, thing.currency
      HAVING count(p.id) <> 1 OR bool_or(p.amount <> thing.amount OR p.currency <> thing.currency)`,
  },
  {
    invariant: 'I5',
    sentence: 'Money came for something that is not paid',
    find: () => Prisma.sql`
      SELECT p.reference AS subject FROM payment p
      WHERE p.state = 'succeeded' AND NOT EXISTS (
        SELECT FROM (${paidThings} UNION ALL ${unmetOrders}) thing
        WHERE thing.reference = p.reference)`,
  },
  {
    invariant: 'I5',
    sentence: 'Money came for pieces that were gone, and is not owed back',
    find: () => Prisma.sql`
      SELECT thing.reference AS subject FROM (${unmetOrders}) thing
      WHERE NOT EXISTS (SELECT FROM payment p JOIN refund r ON r.payment_id = p.id
        WHERE p.reference = thing.reference AND r.amount = thing.amount)`,
  },
  {
    invariant: 'I5',
    sentence: 'Money that is owed back did not arrive, and nobody was told',
    find: () => Prisma.sql`
      SELECT 'refund/' || id AS subject FROM refund WHERE state = 'failed' AND attention IS NULL`,
  },
  {
    invariant: 'I6',
    sentence: 'More is refunded than was captured',
    find: () => Prisma.sql`
      SELECT p.reference || ': ' || sum(r.amount) || ' of ' || p.amount AS subject
      FROM refund r JOIN payment p ON p.id = r.payment_id
      WHERE r.state <> 'failed' GROUP BY p.id HAVING sum(r.amount) > p.amount`,
  },
  {
    invariant: 'I6',
    sentence: 'A refund is of money that never came, or in another currency',
    find: () => Prisma.sql`
      SELECT 'refund/' || r.id AS subject
      FROM refund r LEFT JOIN payment p ON p.id = r.payment_id
      WHERE p.state IS DISTINCT FROM 'succeeded' OR p.currency <> r.currency`,
  },
  ...refundChecks,
  {
    invariant: 'I11',
    sentence: 'A Stripe event was heard twice',
    find: () => Prisma.sql`
      SELECT id AS subject FROM stripe_event GROUP BY id HAVING count(*) > 1`,
  },
  {
    invariant: 'sums',
    sentence: 'An order is not the sum of its lines and its delivery',
    find: () => Prisma.sql`
      SELECT 'order/' || o.id AS subject
      FROM "order" o LEFT JOIN order_line l ON l.order_id = o.id
      GROUP BY o.id
      HAVING coalesce(sum(l.amount), 0) <> o.goods_amount
        OR o.goods_amount + o.delivery_amount <> o.total_amount
        OR coalesce(sum(l.vat_amount), 0) > o.vat_amount
        OR bool_or(l.amount <> l.unit_amount * l.quantity)`,
  },
]
