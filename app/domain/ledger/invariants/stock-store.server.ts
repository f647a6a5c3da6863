import { Prisma } from '#app/platform/db/generated/client.ts'
import type { Check } from './check.ts'

export const stockChecks: Check[] = [
  {
    invariant: 'I2',
    sentence: 'More is set aside than lies on hand, or less than nothing',
    find: () => Prisma.sql`
      SELECT variant_id || ': ' || on_hand || ' on hand, ' || reserved || ' set aside' AS subject
      FROM stock WHERE reserved < 0 OR on_hand < reserved`,
  },
  {
    invariant: 'I3',
    sentence: 'What lies on hand is not what came and went',
    find: () => Prisma.sql`
      SELECT variant_id || ': ' || coalesce(on_hand, 0) || ' on hand, ' || coalesce(moved, 0)
        || ' by its movements' AS subject
      FROM stock FULL JOIN
        (SELECT variant_id, sum(quantity) AS moved FROM stock_movement GROUP BY variant_id) m
        USING (variant_id)
      WHERE coalesce(on_hand, 0) <> coalesce(moved, 0)`,
  },
  {
    invariant: 'I3',
    sentence: 'A movement of stock goes the wrong way',
    find: () => Prisma.sql`
      SELECT reference || ', ' || cause || ' ' || quantity AS subject FROM stock_movement
      WHERE (cause = 'sold' AND quantity > 0)
        OR (cause IN ('received', 'returned') AND quantity < 0)`,
  },
  {
    invariant: 'I4',
    sentence: 'What is set aside is not what the active holds sum to',
    find: () => Prisma.sql`
      SELECT variant_id || ': ' || coalesce(reserved, 0) || ' set aside, ' || coalesce(held, 0)
        || ' held' AS subject
      FROM stock FULL JOIN (SELECT variant_id, sum(quantity) AS held FROM stock_hold
        WHERE state = 'active' GROUP BY variant_id) h USING (variant_id)
      WHERE coalesce(reserved, 0) <> coalesce(held, 0)`,
  },
  {
    invariant: 'I4',
    sentence: 'Stock is held for an order that does not await payment',
    find: () => Prisma.sql`
      SELECT 'order/' || h.order_id AS subject
      FROM stock_hold h LEFT JOIN "order" o ON o.id = h.order_id
      WHERE h.state = 'active' AND o.state IS DISTINCT FROM 'awaiting_payment'
      GROUP BY h.order_id`,
  },
  {
    invariant: 'I11',
    sentence: 'What left the stock for an order is not what the order bought',
    find: () => Prisma.sql`
      WITH bought AS (
        SELECT 'order/' || o.id AS reference, l.variant_id, sum(l.quantity) AS quantity
        FROM "order" o JOIN order_line l ON l.order_id = o.id
        WHERE o.state IN ('paid', 'refunded') GROUP BY 1, 2),
      sold AS (
        SELECT reference, variant_id, -sum(quantity) AS quantity
        FROM stock_movement WHERE cause = 'sold' GROUP BY 1, 2)
      SELECT reference || ': ' || coalesce(bought.quantity, 0) || ' bought, '
        || coalesce(sold.quantity, 0) || ' taken from stock' AS subject
      FROM bought FULL JOIN sold USING (reference, variant_id)
      WHERE bought.quantity IS DISTINCT FROM sold.quantity`,
  },
]
