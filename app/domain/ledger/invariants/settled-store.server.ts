import { Prisma } from '#app/platform/db/generated/client.ts'

/** What was paid for and given: orders that are paid, gifts that are settled, whether or not the money went back later. */
export const settledThings = Prisma.sql`
  SELECT 'order/' || id AS reference, total_amount AS amount, currency
  FROM "order" WHERE state IN ('paid', 'refunded')
  UNION ALL
  SELECT 'donation/' || id, amount, currency
  FROM donation WHERE state IN ('settled', 'refunded')`

/** What a payment of ours must have brought: a gift that staff recorded came another way. */
export const paidThings = Prisma.sql`
  SELECT 'order/' || id AS reference, total_amount AS amount, currency
  FROM "order" WHERE state IN ('paid', 'refunded')
  UNION ALL
  SELECT 'donation/' || id, amount, currency
  FROM donation WHERE state IN ('settled', 'refunded') AND way = 'card'`

/** Recorded gifts that were a mistake. */
export const takenBack = Prisma.sql`
  SELECT id, 'taking-back/' || id AS reference, amount, currency
  FROM donation WHERE state = 'refunded' AND way <> 'card'`

/** Orders whose money came when nothing was left: the money is owed back (D5). */
export const unmetOrders = Prisma.sql`
  SELECT 'order/' || id AS reference, total_amount AS amount, currency
  FROM "order" WHERE state = 'cancelled' AND ending = 'sold_out' AND paid_at IS NOT NULL`
