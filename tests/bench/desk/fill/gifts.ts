import { idOf, momentOf, type Size, type Step } from './size.ts'

/** Gifts of three years to the example's funds; one in a hundred never came. */
export const giftSteps = ({ gifts, people }: Size): Step[] => [
  {
    what: 'gifts',
    sql: `CREATE UNLOGGED TABLE filled_gift AS
      SELECT n, ${idOf('gift', 'n')} AS id, ${momentOf('n', gifts)} AS at, n % 100 <> 0 AS paid, f.id AS fund, f.slug,
        (ARRAY[5000, 10000, 20000, 25000, 50000, 100000])[1 + n % 6] AS amount,
        CASE n % 7 WHEN 0 THEN 'NOK' WHEN 1 THEN 'EUR' ELSE 'SEK' END::currency AS currency,
        s.id AS supporter, s.name, s.email
      FROM generate_series(1, ${gifts}) AS n
      JOIN (SELECT id, slug, row_number() OVER (ORDER BY position) - 1 AS place, count(*) OVER () AS funds FROM fund) f ON f.place = n % f.funds
      JOIN supporter s ON s.id = ${idOf('person', `(1 + n % ${people})`)};
      INSERT INTO donation (id, token_hash, form_id, content_digest, state, fund_id, amount, currency, locale, name, email,
        supporter_id, started_at, settled_at, closed_at)
      SELECT id, sha256(id::text::bytea), id, '', (CASE WHEN paid THEN 'settled' ELSE 'failed' END)::donation_state, fund, amount, currency, 'sv',
        name, email, supporter, at, CASE WHEN paid THEN at END, CASE WHEN NOT paid THEN at END
      FROM filled_gift ORDER BY n;
      INSERT INTO fund_total (fund_id, currency, shard, amount)
      SELECT fund, currency, 0, sum(amount) FROM filled_gift WHERE paid GROUP BY fund, currency
      ON CONFLICT (fund_id, currency, shard) DO UPDATE SET amount = fund_total.amount + excluded.amount`,
  },
  {
    what: 'payments of gifts',
    sql: `INSERT INTO payment (id, reference, state, amount, currency, idempotency_key, request, session_id, intent_id, created_at, expires_at, settled_at)
      SELECT ${idOf('gift payment', 'n')}, 'donation/' || id, (CASE WHEN paid THEN 'succeeded' ELSE 'expired' END)::payment_state, amount, currency,
        'donation/' || id || '/v1', '{}', 'cs_filled_g' || n, CASE WHEN paid THEN 'pi_filled_g' || n END, at, at + interval '30 minutes', at
      FROM filled_gift`,
  },
]

/** What was paid of gifts, for the papers and the books. */
export const giftPapers = {
  paid: `SELECT n, 'donation/' || id AS reference, at, amount, currency, email, 'gift-receipt' AS kind FROM filled_gift WHERE paid`,
  postings: `SELECT n, 'donation/' || id AS reference, at, currency, account, v.amount FROM filled_gift,
    LATERAL (VALUES ('1580', amount), ('3993', -amount)) v (account, amount) WHERE paid`,
}
