import { Prisma } from '#app/platform/db/generated/client.ts'
import type { Check } from './check.ts'
import { takenBack } from './settled-store.server.ts'

/** What takes something out of a gift: refunds, and recorded gifts that were a mistake. */
export const giftsBack = Prisma.sql`
  SELECT 'refund/' || g.refund_id AS reference, g.donation_id, r.amount, r.currency, r.succeeded_at IS NOT NULL AS went
  FROM donation_refund g LEFT JOIN refund r ON r.id = g.refund_id
  UNION ALL
  SELECT reference, id, amount, currency, TRUE FROM (${takenBack}) back`

export const giftRefundChecks: Check[] = [
  {
    invariant: 'I6',
    sentence: 'A gift does not say what has gone back of it',
    find: () => Prisma.sql`
      SELECT 'donation/' || d.id || ': ' || d.refunded_amount || ', not ' || coalesce(back.amount, 0) AS subject
      FROM donation d LEFT JOIN (SELECT donation_id, sum(amount) AS amount FROM (${giftsBack}) gift
        WHERE went GROUP BY donation_id) back ON back.donation_id = d.id
      WHERE d.refunded_amount <> coalesce(back.amount, 0)
        OR (d.state = 'refunded') <> (d.refunded_amount = d.amount)`,
  },
  {
    invariant: 'I6',
    sentence: 'A refund of a gift takes nothing out of it',
    find: () => Prisma.sql`
      SELECT 'refund/' || r.id AS subject FROM refund r JOIN payment p ON p.id = r.payment_id
      JOIN donation d ON p.reference = 'donation/' || d.id
      WHERE NOT EXISTS (SELECT FROM donation_refund g WHERE g.refund_id = r.id AND g.donation_id = d.id)
        AND NOT EXISTS (SELECT FROM refund came WHERE came.payment_id = p.id AND came.state = 'failed'
          AND came.succeeded_at IS NOT NULL AND came.id <> r.id)`,
  },
  {
    invariant: 'I6',
    sentence: 'A gift counts a refund of other money',
    find: () => Prisma.sql`
      SELECT 'donation/' || g.donation_id || ': refund/' || g.refund_id AS subject
      FROM donation_refund g LEFT JOIN refund r ON r.id = g.refund_id LEFT JOIN payment p ON p.id = r.payment_id
      WHERE p.reference IS DISTINCT FROM 'donation/' || g.donation_id`,
  },
  {
    invariant: 'sums',
    sentence: 'The total of a fund is not what its gifts add up to',
    find: () => Prisma.sql`
      SELECT 'fund/' || fund_id || ' in ' || currency || ': ' || coalesce(kept.amount, 0) || ', not '
        || coalesce(given.amount, 0) AS subject
      FROM (SELECT fund_id, currency, sum(amount) AS amount FROM fund_total GROUP BY fund_id, currency) kept
      FULL JOIN (SELECT fund_id, currency, sum(amount - refunded_amount) AS amount FROM donation
        WHERE state IN ('settled', 'refunded') GROUP BY fund_id, currency) given USING (fund_id, currency)
      WHERE coalesce(kept.amount, 0) <> coalesce(given.amount, 0)`,
  },
]
