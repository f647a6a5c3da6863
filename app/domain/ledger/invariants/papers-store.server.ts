import { Prisma } from '#app/platform/db/generated/client.ts'
import { addMinutes } from '#app/values/period.ts'
import type { Check } from './check.ts'
import { noticesToTell } from './plans-store.server.ts'
import { settledThings, takenBack } from './settled-store.server.ts'

/** How long a letter may be late, or wait for its next try (I10). */
const patienceMinutes = 15

/** Which letter each outcome owes. A recorded gift taken back at once owes none; once its receipt has gone, it owes the correction. */
const lettersDue = Prisma.sql`
  SELECT 'order/' || id AS reference, 'order-confirmation' AS kind
  FROM "order" WHERE state IN ('paid', 'refunded')
  UNION ALL
  SELECT 'order/' || id, 'order-unmet' FROM "order"
  WHERE state = 'cancelled' AND ending = 'sold_out' AND paid_at IS NOT NULL
  UNION ALL
  SELECT 'donation/' || id, 'gift-receipt' FROM donation
  WHERE (state = 'settled' OR (state = 'refunded' AND way = 'card')) AND email <> ''
  UNION ALL
  SELECT 'tribute/' || id, 'tribute-card' FROM tribute WHERE state = 'due'
  UNION ALL
  SELECT 'refund/' || r.id, 'gift-credited' FROM refund r JOIN donation_refund g ON g.refund_id = r.id
  WHERE r.succeeded_at IS NOT NULL
  UNION ALL
  SELECT back.reference, 'gift-credited' FROM (${takenBack}) back
  WHERE EXISTS (SELECT FROM letter l WHERE l.reference = 'donation/' || back.id AND l.kind = 'gift-receipt')
  UNION ALL
  SELECT 'withdrawal/' || id, 'withdrawal-received' FROM withdrawal
  UNION ALL
  SELECT 'order/' || id, 'order-sent' FROM "order" WHERE sent_at IS NOT NULL
  UNION ALL
  SELECT 'refund/' || id, 'order-cancelled' FROM refund WHERE reason = 'cancelled'
  UNION ALL
  SELECT 'refund/' || r.id, 'refund-made' FROM refund r JOIN order_refund o ON o.refund_id = r.id
  WHERE r.succeeded_at IS NOT NULL
  UNION ALL
  ${noticesToTell}`

/** The card that a letter carries, which goes on the day that its giver chose and not before. */
const cardsOnTheirDay = Prisma.sql`
  SELECT FROM tribute t WHERE 'tribute/' || t.id = letter.reference
    AND (letter.due_at AT TIME ZONE 'Europe/Stockholm')::date
      = CASE t.state WHEN 'due' THEN t.goes_on WHEN 'printed' THEN t.wished_on END`

export const paperChecks: Check[] = [
  {
    invariant: 'I8',
    sentence: 'What is paid does not have exactly one receipt of its amount',
    find: () => Prisma.sql`
      SELECT thing.reference || ': ' || count(r.id) || ' receipts' AS subject
      FROM (${settledThings}) thing LEFT JOIN receipt r ON r.reference = thing.reference
      GROUP BY thing.reference, thing.amount, thing.currency
      HAVING count(r.id) <> 1 OR bool_or(r.amount <> thing.amount OR r.currency <> thing.currency)`,
  },
  {
    invariant: 'I8',
    sentence: 'A receipt is for something that is not paid',
    find: () => Prisma.sql`
      SELECT r.series || '-' || r.number || ' for ' || r.reference AS subject FROM receipt r
      WHERE r.reference NOT LIKE 'refund/%' AND r.reference NOT LIKE 'taking-back/%' AND NOT EXISTS (
        SELECT FROM (${settledThings}) thing WHERE thing.reference = r.reference)`,
  },
  {
    invariant: 'I8',
    sentence: 'A receipt stands in another series than its kind',
    find: () => Prisma.sql`
      SELECT series || '-' || number || ' for ' || reference AS subject FROM receipt
      WHERE series <> CASE split_part(reference, '/', 1) WHEN 'order' THEN 'S' WHEN 'donation' THEN 'G' ELSE 'K' END`,
  },
  {
    invariant: 'I8',
    sentence: 'The numbers of a series of receipts have a gap or a double',
    find: () => Prisma.sql`
      SELECT series || ': ' || coalesce(issued.count, 0) || ' receipts, numbered to '
        || coalesce(issued.highest, 0) || ', last given out ' || coalesce(s.last, 0) AS subject
      FROM receipt_series s FULL JOIN (
        SELECT series, count(*) AS count, count(DISTINCT number) AS numbers, max(number) AS highest
        FROM receipt GROUP BY series) issued USING (series)
      WHERE coalesce(s.last, 0) <> coalesce(issued.highest, 0)
        OR issued.highest <> issued.numbers OR issued.count <> issued.numbers`,
  },
  {
    invariant: 'I10',
    sentence: 'A letter that is owed was never written down',
    find: () => Prisma.sql`
      SELECT due.kind || ' for ' || due.reference AS subject FROM (${lettersDue}) due
      WHERE NOT EXISTS (SELECT FROM letter l
        WHERE l.reference = due.reference AND l.kind = due.kind)`,
  },
  {
    invariant: 'I10',
    sentence: 'A letter is neither sent nor due within a quarter of an hour',
    find: (now) => Prisma.sql`
      SELECT key || ', due ' || to_char(due_at, 'YYYY-MM-DD HH24:MI') AS subject FROM letter
      WHERE state = 'owed' AND due_at NOT BETWEEN ${addMinutes(now, -patienceMinutes)}::timestamptz
        AND ${addMinutes(now, patienceMinutes)}::timestamptz
        AND NOT (due_at > ${now}::timestamptz AND EXISTS (${cardsOnTheirDay}))`,
  },
  {
    invariant: 'I10',
    sentence: 'A letter has been on its way for too long, or failed and nobody was told',
    find: (now) => Prisma.sql`
      SELECT key AS subject FROM letter
      WHERE (state = 'sending' AND attention IS NULL
          AND coalesce(lease_until, due_at) < ${addMinutes(now, -patienceMinutes)}::timestamptz)
        OR (state = 'failed' AND attention IS NULL)
        OR (state = 'sent' AND sent_at IS NULL)`,
  },
]
