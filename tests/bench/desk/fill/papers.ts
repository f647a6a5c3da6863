import { giftPapers } from './gifts.ts'
import { orderPapers } from './orders.ts'
import { idAt, legalDay, type Step } from './size.ts'

const receiptId = (reference: string) => idAt('n', `'receipt/' || ${reference}`)
const entryId = idAt('n', `'entry/' || reference`)
const issuer = `'{"name": "Filled", "number": "802000-0000", "vatNumber": "", "address": [], "email": "filled@example.org"}'::jsonb`
const content = `jsonb_build_object('kind', 'gift', 'issuer', ${issuer}, 'giftNumber', n::text, 'giver', jsonb_build_object('name', email),
  'fund', jsonb_build_object('slug', 'filled', 'name', 'Filled'), 'paidAt', at, 'locale', 'sv')`

const receipts = (
  what: string,
  series: string,
  { from, refersTo = 'NULL::uuid' }: Source,
): Step => ({
  what: `receipts of ${what}`,
  sql: `INSERT INTO receipt (id, series, number, reference, refers_to, amount, currency, issued_at, content)
    SELECT ${receiptId('reference')}, '${series}', row_number() OVER (ORDER BY n), reference, ${refersTo}, amount, currency, at, ${content}
    FROM (${from}) paper;
    INSERT INTO receipt_series (series, last) SELECT '${series}', max(number) FROM receipt WHERE series = '${series}' GROUP BY 1
    ON CONFLICT (series) DO UPDATE SET last = excluded.last`,
})
type Source = { from: string; refersTo?: string }

const letters = (what: string, from: string): Step => ({
  what: `letters of ${what}`,
  sql: `INSERT INTO letter (id, key, kind, reference, recipient, locale, state, attempts, owed_at, due_at, first_try_at, sent_at)
    SELECT gen_random_uuid(), kind || '/' || split_part(reference, '/', 2), kind, reference, email, 'sv', 'sent', 1, at, at, at, at
    FROM (${from}) paper`,
})

const books = (what: string, from: string): Step => ({
  what: `books of ${what}`,
  sql: `INSERT INTO ledger_entry (id, reference, date, at)
      SELECT DISTINCT ${entryId}, reference, ${legalDay('at')}, at FROM (${from}) posting;
    INSERT INTO ledger_line (entry_id, position, account, currency, amount)
      SELECT ${entryId}, row_number() OVER (PARTITION BY reference ORDER BY account) - 1, account, currency, amount
      FROM (${from}) posting`,
})

/** Receipts, letters and books of everything that was paid and given back. */
export const paperSteps: Step[] = [
  receipts('orders', 'S', { from: orderPapers.paid }),
  receipts('refunds', 'K', { from: orderPapers.back, refersTo: receiptId('corrects') }),
  receipts('gifts', 'G', { from: giftPapers.paid }),
  letters('orders', orderPapers.paid),
  letters('parcels', orderPapers.sent),
  letters('refunds', orderPapers.back),
  letters('gifts', giftPapers.paid),
  books('orders', orderPapers.postings),
  books('gifts', giftPapers.postings),
]
