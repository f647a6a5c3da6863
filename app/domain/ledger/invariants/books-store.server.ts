import { Prisma } from '#app/platform/db/generated/client.ts'
import type { Check } from './check.ts'
import { designerThings, sharesBack } from './designers-store.server.ts'
import { settledThings, takenBack, unmetOrders } from './settled-store.server.ts'

/** Everything that must stand in the books, once. */
const bookable = Prisma.sql`
  ${settledThings} UNION ALL ${unmetOrders} UNION ALL
  SELECT 'refund/' || id, amount, currency FROM refund
  WHERE state = 'succeeded' OR succeeded_at IS NOT NULL
  UNION ALL
  SELECT 'refund-failure/' || id, amount, currency FROM refund
  WHERE state = 'failed' AND succeeded_at IS NOT NULL
  UNION ALL
  SELECT reference, amount, currency FROM (${takenBack}) back
  UNION ALL ${designerThings}`

export const booksChecks: Check[] = [
  {
    invariant: 'I1',
    sentence: 'A book entry does not sum to zero',
    find: () => Prisma.sql`
      SELECT e.reference || coalesce(' in ' || l.currency, ', which has no lines') AS subject
      FROM ledger_entry e LEFT JOIN ledger_line l ON l.entry_id = e.id
      GROUP BY e.id, l.currency HAVING sum(l.amount) IS DISTINCT FROM 0`,
  },
  {
    invariant: 'I1',
    sentence: 'A line of the books belongs to no entry',
    find: () => Prisma.sql`
      SELECT l.entry_id || ', line ' || l.position AS subject FROM ledger_line l
      WHERE NOT EXISTS (SELECT FROM ledger_entry e WHERE e.id = l.entry_id)`,
  },
  {
    invariant: 'I9',
    sentence: 'Money that came or went is missing from the books',
    find: () => Prisma.sql`
      SELECT thing.reference AS subject FROM (${bookable}) thing
      WHERE NOT EXISTS (SELECT FROM ledger_entry e WHERE e.reference = thing.reference)`,
  },
  {
    invariant: 'I9',
    sentence: 'A book entry has nothing that it stands for',
    find: () => Prisma.sql`
      SELECT e.reference AS subject FROM ledger_entry e
      WHERE NOT EXISTS (SELECT FROM (${bookable}) thing WHERE thing.reference = e.reference)
        AND NOT EXISTS (SELECT FROM (${sharesBack}) back WHERE back.reference = e.reference)`,
  },
  {
    invariant: 'I9',
    sentence: 'A book entry says another amount than what it stands for',
    find: () => Prisma.sql`
      SELECT e.reference || ': booked ' || sum(greatest(l.amount, 0)) || ', not ' || thing.amount AS subject
      FROM (${bookable}) thing
      JOIN ledger_entry e USING (reference)
      JOIN ledger_line l ON l.entry_id = e.id
      GROUP BY e.id, thing.amount, thing.currency
      HAVING sum(greatest(l.amount, 0)) <> thing.amount OR bool_or(l.currency <> thing.currency)`,
  },
  {
    invariant: 'I9',
    sentence: 'A gift is booked where its money did not come',
    find: () => Prisma.sql`
      SELECT e.reference || ': ' || l.account AS subject
      FROM donation d JOIN ledger_entry e ON e.reference IN ('donation/' || d.id, 'taking-back/' || d.id)
      JOIN ledger_line l ON l.entry_id = e.id
      WHERE l.account IN ('1580', '1910', '1930')
        AND l.account <> CASE d.way WHEN 'bank' THEN '1930' WHEN 'cash' THEN '1910' ELSE '1580' END`,
  },
  {
    invariant: 'I11',
    sentence: 'Something is booked twice',
    find: () => Prisma.sql`
      SELECT reference AS subject FROM ledger_entry GROUP BY reference HAVING count(*) > 1`,
  },
]
