import { idOf, momentOf, type Size, type Step } from './size.ts'

const product = idOf('product', 'n')
const variant = idOf('variant', 'n')
const locales = `unnest(enum_range(NULL::locale)) AS locale`
const metal = `(ARRAY['Silver','Brass','Copper','Steel'])[1 + n % 4]`
const shape = `(ARRAY['lantern','leaf','river','bird','knot','moon','thread'])[1 + n % 7]`
const piece = `(ARRAY['pendant','ring','bracelet','earrings','brooch'])[1 + n % 5]`

/** Pieces with texts, one variant, prices and stock; one in ten a draft, one in ten archived. */
export const catalogueSteps = ({ products }: Size): Step[] => {
  const all = `generate_series(1, ${products}) AS n`
  return [
    {
      what: 'pieces',
      sql: `INSERT INTO product (id, slug, status, low_stock_at, created_at, updated_at)
        SELECT ${product}, 'filled-' || n,
          (CASE n % 10 WHEN 0 THEN 'draft' WHEN 1 THEN 'archived' ELSE 'published' END)::product_status,
          5, ${momentOf('n', products)}, ${momentOf('n', products)} FROM ${all}`,
    },
    {
      what: 'texts of pieces',
      sql: `INSERT INTO product_text (product_id, locale, title, summary, description)
        SELECT ${product}, locale, ${metal} || ' ' || ${shape} || ' ' || ${piece} || ' ' || n, 'A piece.', '<p>A piece.</p>'
        FROM ${all}, ${locales}`,
    },
    {
      what: 'variants',
      sql: `WITH made AS (
          INSERT INTO variant (id, product_id, sku, position, weight_grams)
          SELECT ${variant}, ${product}, 'F-' || n, 0, 20 + n % 100 FROM ${all} RETURNING id)
        INSERT INTO variant_text (variant_id, locale, options) SELECT id, locale, '[]' FROM made, ${locales}`,
    },
    {
      what: 'prices',
      sql: `INSERT INTO price (id, variant_id, currency, amount, valid_from)
        SELECT gen_random_uuid(), ${variant}, currency, 34900 + n % 20 * 1000, ${momentOf('n', products)}
        FROM ${all}, unnest(enum_range(NULL::currency)) AS currency`,
    },
    {
      what: 'stock received',
      sql: `INSERT INTO stock_movement (id, variant_id, quantity, cause, reference, at)
        SELECT gen_random_uuid(), ${variant}, CASE WHEN n % 25 = 0 THEN 30 ELSE 100 END, 'received', 'filled', ${momentOf('n', products)}
        FROM ${all}`,
    },
  ]
}

/** What lies on hand is what came and went; last, when all has been sold. */
export const stockStep: Step = {
  what: 'stock on hand',
  sql: `INSERT INTO stock (variant_id, on_hand)
    SELECT variant_id, sum(quantity) FROM stock_movement WHERE variant_id IN (SELECT id FROM variant WHERE sku LIKE 'F-%') GROUP BY 1`,
}
