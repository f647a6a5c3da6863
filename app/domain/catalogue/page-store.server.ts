import type { Locale } from '#app/i18n/locale.ts'
import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db } from '#app/platform/db.server.ts'
import type { Currency } from '#app/values/money.ts'
import type { PictureRow } from './picture.ts'
import type { PricePartName, VariantOption } from './product.ts'

export type PageRow = {
  slug: string
  locale: Locale
  title: string
  summary: string
  description: string
  material: string
  care: string
  warnings: string
  metal: string
  size_mm: string | null
  /** ISO dates. */
  nickel: string | null
  lead: string | null
  cadmium: string | null
  maker_name: string | null
  maker_address: string | null
  maker_email: string | null
  designer: { slug: string; alias: string; text: string } | null
  pictures: PictureRow[]
  variants: {
    id: string
    options: VariantOption[]
    amount: number | null
    /** Minor units of the page's currency; null where nobody has recorded the costs of this price. */
    parts: Record<PricePartName, number> | null
    available: number
  }[]
}

type Wish = { slug: string; locale: Locale; currency: Currency }

/** One published piece with everything its page shows, from one statement; texts in the page's language, else in the first there is. */
export async function findPageRow(wish: Wish, on: Db = db()): Promise<PageRow | undefined> {
  const { slug, locale, currency } = wish
  const [row] = await on.$queryRaw<PageRow[]>`
    SELECT p.slug, t.locale::text, t.title, t.summary, t.description, t.material, t.care, t.warnings,
      t.metal, p.size_mm, p.nickel_tested_at::text AS nickel, p.lead_tested_at::text AS lead,
      p.cadmium_tested_at::text AS cadmium, p.maker_name, p.maker_address, p.maker_email,
      ${designerIn(locale)} AS designer, ${pictures} AS pictures,
      ${variantsIn(locale, currency)} AS variants
    FROM product p
    CROSS JOIN LATERAL (SELECT * FROM product_text WHERE product_id = p.id
      ORDER BY locale = ${locale}::locale DESC, locale LIMIT 1) t
    WHERE p.slug = ${slug} AND p.status = 'published'`
  return row
}

const designerIn = (locale: Locale) => Prisma.sql`
  (SELECT json_build_object('slug', d.slug, 'alias', d.alias,
    'text', coalesce((SELECT text FROM designer_text WHERE designer_id = d.id
      ORDER BY locale = ${locale}::locale DESC, locale LIMIT 1), ''))
  FROM designer d WHERE d.id = p.designer_id AND d.shown)`

/** Described in the language of the piece's text; where nobody has described one, the piece's title stands for it. */
const pictures = Prisma.sql`
  (SELECT coalesce(json_agg(json_build_object('file', i.file, 'width', i.width, 'height', i.height,
    'focusX', i.focus_x, 'focusY', i.focus_y, 'alt', coalesce(nullif(said.alt, ''), t.title)) ORDER BY i.position), '[]')
  FROM picture i LEFT JOIN picture_text said ON said.picture_id = i.id AND said.locale = t.locale
  WHERE i.product_id = p.id)`

const variantsIn = (locale: Locale, currency: Currency) => Prisma.sql`
  (SELECT coalesce(json_agg(json_build_object('id', v.id,
    'options', coalesce((SELECT options FROM variant_text WHERE variant_id = v.id
      ORDER BY locale = ${locale}::locale DESC, locale LIMIT 1), '[]'),
    'amount', r.amount,
    'parts', (SELECT json_build_object('material', material, 'designer', designer, 'workshop', workshop,
      'programme', programme, 'vat', vat) FROM price_cost WHERE price_id = r.id ORDER BY at DESC, id DESC LIMIT 1),
    'available', coalesce((SELECT on_hand - reserved FROM stock WHERE variant_id = v.id), 0))
    ORDER BY v.position), '[]')
  FROM variant v LEFT JOIN price r ON r.variant_id = v.id AND r.currency = ${currency}::currency
    AND r.kind = 'asked' AND r.valid_to IS NULL
  WHERE v.product_id = p.id AND v.active)`
