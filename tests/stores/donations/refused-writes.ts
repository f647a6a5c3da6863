/** What somebody writes past every program, and the guard that refuses it. */
type RefusedWrite = [what: string, sql: string, guard: RegExp]

const card = `id = (SELECT id FROM donation WHERE way = 'card' AND state = 'settled' AND refunded_amount = 0 ORDER BY id LIMIT 1)`
const bank = `id = (SELECT id FROM donation WHERE way = 'bank' AND state = 'settled')`
const partly = `(SELECT id FROM donation WHERE refunded_amount BETWEEN 1 AND amount - 1)`
const newRefund = (amount: number, of: string) =>
  `INSERT INTO refund (id, payment_id, amount, currency, reason, idempotency_key, created_at)
   SELECT '0192f3c4-0000-7000-8000-000000000001', id, ${amount}, currency, 'staff', 'k', now() FROM payment
   WHERE reference = 'donation/' || ${of}; INSERT INTO donation_refund VALUES ('0192f3c4-0000-7000-8000-000000000001', `
const newGift = (way: string, state: string) =>
  `INSERT INTO donation (id, token_hash, form_id, content_digest, state, way, fund_id, amount, currency, locale, name, email, started_at)
   SELECT gen_random_uuid(), '\\x00', gen_random_uuid(), '', '${state}', '${way}', fund_id, amount, currency, locale, name, email, now()
   FROM donation WHERE ${card}`

/** Of gifts, and of what is taken out of them. */
export const giftWrites: RefusedWrite[] = [
  ['another amount', `UPDATE donation SET amount = 1 WHERE ${card}`, /keeps its amount/],
  ['another currency', `UPDATE donation SET currency = 'EUR' WHERE ${bank}`, /keeps its amount/],
  [
    'another fund',
    `UPDATE donation SET fund_id = (SELECT id FROM fund WHERE slug = 'empty') WHERE ${bank}`,
    /keeps its amount/,
  ],
  ['another way', `UPDATE donation SET way = 'cash' WHERE ${bank}`, /keeps its amount/],
  ['no gift', `DELETE FROM donation WHERE ${bank}`, /has come in and stays/],
  ['no gifts at all', 'TRUNCATE donation CASCADE', /append-only/],
  [
    'nothing given',
    `${newGift('card', 'pending').replace('amount, currency, locale, name, email, now', '0, currency, locale, name, email, now')}`,
    /donation_(positive|cost_within_gift)/,
  ],
  ['a gift by bank that waits', newGift('bank', 'pending'), /donation_recorded_has_come/],
  [
    'a gift by card from nobody',
    `UPDATE donation SET email = '' WHERE ${card}`,
    /donation_giver_known/,
  ],
  [
    'a letter to nobody by name',
    `UPDATE donation SET name = '' WHERE ${bank}`,
    /donation_giver_known/,
  ],
  [
    `the bank's word for a gift by card`,
    `UPDATE donation SET bank_reference = 'OCR' WHERE ${card}`,
    /donation_bank_reference/,
  ],
  [
    'an empty word of the bank',
    `UPDATE donation SET bank_reference = '' WHERE ${bank}`,
    /donation_bank_reference/,
  ],
  [
    'a word of the bank without end',
    `UPDATE donation SET bank_reference = repeat('1', 61) WHERE ${bank}`,
    /donation_bank_reference/,
  ],
  [
    'a gift that came on no day',
    `UPDATE donation SET settled_at = NULL WHERE ${bank}`,
    /donation_settled_has_date/,
  ],
  [
    'more back than came',
    `UPDATE donation SET refunded_amount = amount + 1 WHERE ${card}`,
    /donation_refunded_within/,
  ],
  [
    'less than nothing back',
    `UPDATE donation SET refunded_amount = -1 WHERE ${card}`,
    /donation_refunded_within/,
  ],
  [
    'all of it back and still here',
    `UPDATE donation SET refunded_amount = amount WHERE ${card}`,
    /donation_refunded_within/,
  ],
  [
    'refunded with nothing back',
    `UPDATE donation SET state = 'refunded' WHERE ${card}`,
    /donation_refunded_within/,
  ],
  [
    'the same form twice',
    `UPDATE donation SET form_id = (SELECT form_id FROM donation WHERE ${card}) WHERE ${bank}`,
    /donation_form_id_key/,
  ],
  [
    'a refund taken out of nothing',
    `DELETE FROM donation_refund`,
    /donation_refund is append-only/,
  ],
  [
    'a refund of another gift',
    `UPDATE donation_refund SET donation_id = (SELECT id FROM donation WHERE ${card})`,
    /append-only/,
  ],
  ['no refunds', 'TRUNCATE donation_refund', /append-only/],
  [
    'a refund of one gift taken out of another',
    `${newRefund(100, partly)} (SELECT id FROM donation WHERE ${bank}))`,
    /is not within gift/,
  ],
  [
    'a refund that is not there',
    `INSERT INTO donation_refund VALUES (gen_random_uuid(), ${partly})`,
    /is not within gift/,
  ],
  [
    'more refunds than the gift',
    `${newRefund(15_000, partly)} ${partly}); INSERT INTO donation_refund SELECT id, ${partly} FROM refund WHERE reason = 'again'`,
    /is not within gift/,
  ],
]

/** Of refunds, receipts and funds. */
export const otherWrites: RefusedWrite[] = [
  [
    'a refund of more than the payment',
    `${newRefund(15_001, partly)} ${partly})`,
    /would exceed what was captured/,
  ],
  ['a refund of nothing', `${newRefund(0, partly)} ${partly})`, /refund_positive/],
  [
    'a refund of another amount',
    `UPDATE refund SET amount = amount - 1`,
    /keeps its payment and its amount/,
  ],
  [
    'a refund that failed in silence',
    `UPDATE refund SET attention = NULL WHERE state = 'failed'`,
    /refund_failed_says_why/,
  ],
  ['another receipt', `UPDATE receipt SET amount = 1 WHERE series = 'G'`, /receipt is append-only/],
  ['no credit receipt', `DELETE FROM receipt WHERE series = 'K'`, /receipt is append-only/],
  [
    'a second receipt of a gift',
    `INSERT INTO receipt (id, series, number, reference, amount, currency, issued_at, content)
     SELECT gen_random_uuid(), 'G', 99, reference, amount, currency, now(), content FROM receipt WHERE series = 'G' LIMIT 1`,
    /receipt_reference_key/,
  ],
  ['a total that nobody gave', 'UPDATE fund_total SET amount = amount + 1', /follows its gifts/],
  [
    'a total of its own',
    `INSERT INTO fund_total SELECT id, 'EUR', 0, 5 FROM fund`,
    /follows its gifts/,
  ],
  ['no total', 'DELETE FROM fund_total', /follows its gifts/],
  ['no totals at all', 'TRUNCATE fund_total', /append-only/],
  [
    'a fund to which somebody gave, gone',
    `DELETE FROM fund WHERE slug = 'safe-nights'`,
    /donation_fund_id_fkey/,
  ],
  [
    'a fund whose address nobody can write',
    `UPDATE fund SET slug = 'Å b' WHERE slug = 'empty'`,
    /fund_slug/,
  ],
  [
    'a fund under the address of another',
    `UPDATE fund SET slug = 'safe-nights' WHERE slug = 'empty'`,
    /fund_slug_key/,
  ],
  ['a goal of nothing', 'UPDATE fund SET goal_amount = 0', /fund_goal_positive/],
  [
    'a cost of nothing',
    `INSERT INTO unit_cost (id, fund_id, currency, amount) SELECT gen_random_uuid(), id, 'SEK', 0 FROM fund`,
    /unit_cost_positive/,
  ],
  [
    'a cost without a source',
    `WITH cost AS (INSERT INTO unit_cost (id, fund_id, currency, amount)
       SELECT gen_random_uuid(), id, 'SEK', 500 FROM fund WHERE slug = 'empty' RETURNING id)
     INSERT INTO unit_cost_text (unit_cost_id, locale, line, source) SELECT id, 'sv', 'en natt', ' ' FROM cost`,
    /unit_cost_text_sourced/,
  ],
]
