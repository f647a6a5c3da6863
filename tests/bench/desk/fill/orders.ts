import { idOf, momentOf, type Size, type Step } from './size.ts'

const id = idOf('order', 'n')
const paymentId = idOf('order payment', 'n')
const delivery = 5900
const unit = `(34900 + p % 20 * 1000)`
const goods = `${unit} * (1 + n % 2)`

/** Every fiftieth was left unpaid, some came back whole, some only their delivery; the last three hundred wait to be packed. */
const fates = ({ orders, products, people }: Size) => `
  SELECT n, 1 + n % ${products} AS p, 1 + n % ${people} AS person, ${momentOf('n', orders)} AS at,
    CASE WHEN n % 50 = 0 THEN 'left' WHEN n > ${orders - 300} THEN 'to_pack' WHEN n % 97 = 0 THEN 'whole'
      WHEN n % 89 = 0 THEN 'delivery' ELSE 'sent' END AS fate
  FROM generate_series(1, ${orders}) AS n`

/** Orders of three years with all that they cause: lines, stock, payments, refunds. Their papers and books are in `papers.ts`. */
export const orderSteps = (size: Size): Step[] => [
  {
    what: 'orders',
    sql: `CREATE UNLOGGED TABLE filled_order AS
      SELECT f.*, ${id} AS id, ${goods} AS goods, ${goods} + ${delivery} AS total, ${unit} AS unit, 1 + n % 2 AS quantity,
        CASE n % 5 WHEN 0 THEN 'EUR' ELSE 'SEK' END::currency AS currency, fate <> 'left' AS paid,
        CASE fate WHEN 'whole' THEN ${goods} + ${delivery} WHEN 'delivery' THEN ${delivery} ELSE 0 END AS back,
        s.id AS supporter, s.name, s.email
      FROM (${fates(size)}) f JOIN supporter s ON s.id = ${idOf('person', 'person')};
      INSERT INTO "order" (id, token_hash, basket_id, content_digest, state, ending, locale, currency, goods_amount, delivery_amount,
        total_amount, vat_amount, delivery_slug, delivery_name, country, name, email, address_line1, postcode, city, supporter_id,
        placed_at, paid_at, closed_at, sent_at, refunded_amount)
      SELECT id, sha256(id::text::bytea), id, '', (CASE fate WHEN 'left' THEN 'cancelled' WHEN 'whole' THEN 'refunded' ELSE 'paid' END)::order_state,
        (CASE fate WHEN 'left' THEN 'left' END)::order_ending, 'sv', currency, goods, ${delivery}, total, total / 5, 'letter', 'Brev', 'SE', name, email,
        'Storgatan ' || n, '111 22', 'Stockholm', supporter, at, CASE WHEN paid THEN at END, CASE WHEN NOT paid THEN at END,
        CASE WHEN paid AND fate <> 'to_pack' THEN at + interval '1 minute' END, back
      FROM filled_order ORDER BY n`,
  },
  {
    what: 'lines of orders',
    sql: `INSERT INTO order_line (order_id, position, variant_id, slug, title, options, quantity, unit_amount, amount, vat_rate_bp, vat_amount)
      SELECT id, 0, ${idOf('variant', 'p')}, 'filled-' || p, 'Piece ' || p, '', quantity, unit, goods, 2500, goods / 5 FROM filled_order`,
  },
  {
    what: 'stock sold',
    sql: `INSERT INTO stock_movement (id, variant_id, quantity, cause, reference, at)
      SELECT gen_random_uuid(), ${idOf('variant', 'p')}, -quantity, 'sold', 'order/' || id, at FROM filled_order WHERE paid`,
  },
  {
    what: 'payments of orders',
    sql: `INSERT INTO payment (id, reference, state, amount, currency, idempotency_key, request, session_id, intent_id, created_at, expires_at, settled_at)
      SELECT ${paymentId}, 'order/' || id, (CASE WHEN paid THEN 'succeeded' ELSE 'expired' END)::payment_state, total, currency, 'order/' || id || '/v1',
        '{}', 'cs_filled_o' || n, CASE WHEN paid THEN 'pi_filled_o' || n END, at, at + interval '30 minutes', at FROM filled_order`,
  },
  {
    what: 'refunds of orders',
    sql: `INSERT INTO refund (id, payment_id, amount, currency, state, reason, idempotency_key, stripe_id, created_at, succeeded_at)
      SELECT ${idOf('order refund', 'n')}, ${paymentId}, back, currency, 'succeeded', 'staff', 'refund/o' || n, 're_filled_o' || n, at, at
      FROM filled_order WHERE back > 0;
      INSERT INTO order_refund (refund_id, order_id, delivery_amount, delivery_vat, adjustment_amount, adjustment_vat)
      SELECT ${idOf('order refund', 'n')}, id, ${delivery}, ${delivery / 5}, 0, 0 FROM filled_order WHERE back > 0;
      INSERT INTO order_refund_line (refund_id, position, quantity, amount, vat_amount)
      SELECT ${idOf('order refund', 'n')}, 0, quantity, goods, goods / 5 FROM filled_order WHERE fate = 'whole'`,
  },
]

/** What was paid for orders and what went back, for the papers and the books. */
export const orderPapers = {
  paid: `SELECT n, 'order/' || id AS reference, at, total AS amount, currency, email, 'order-confirmation' AS kind FROM filled_order WHERE paid`,
  back: `SELECT n, 'refund/' || ${idOf('order refund', 'n')} AS reference, at, back AS amount, currency, email, 'refund-made' AS kind,
    'order/' || id AS corrects FROM filled_order WHERE back > 0`,
  postings: `
    SELECT n, 'order/' || id AS reference, at, currency, account, amount FROM filled_order,
      LATERAL (VALUES ('1580', total), ('3001', goods / 5 - goods), ('3520', ${delivery / 5 - delivery}), ('2611', -(goods / 5 + ${delivery / 5}))) v (account, amount)
    WHERE paid
    UNION ALL
    SELECT n, 'refund/' || ${idOf('order refund', 'n')}, at, currency, account, amount FROM filled_order,
      LATERAL (VALUES ('1580', -back), ('3001', (back - ${delivery}) - (back - ${delivery}) / 5), ('3520', ${delivery - delivery / 5}),
        ('2611', (back - ${delivery}) / 5 + ${delivery / 5})) v (account, amount)
    WHERE back > 0 AND amount <> 0`,
  sent: `SELECT n, 'order/' || id AS reference, at, email, 'order-sent' AS kind FROM filled_order WHERE paid AND fate <> 'to_pack'`,
}
