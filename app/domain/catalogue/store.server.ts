import type { Locale } from '#app/i18n/locale.ts'
import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db } from '#app/platform/db.server.ts'
import type { Currency } from '#app/values/money.ts'
import type { Cursor } from './cursor.ts'
import type { PictureRow } from './picture.ts'
import type { VariantOption } from './product.ts'

export type CardRow = {
  id: string
  slug: string
  position: number
  title: string
  summary: string
  designer: string | null
  picture: PictureRow | null
  least: number | null
  most: number | null
  available: boolean
}

export type CardQuery = {
  locale: Locale
  currency: Currency
  collection?: string | undefined
  designer?: string | undefined
  after?: Cursor | undefined
  limit: number
}

/** Which of the published pieces are wished for. */
function narrowed({ collection, designer, after }: CardQuery): Prisma.Sql {
  const inCollection = collection
    ? Prisma.sql`AND EXISTS (SELECT FROM product_collection pc JOIN collection c ON c.id = pc.collection_id
        WHERE pc.product_id = p.id AND c.slug = ${collection})`
    : Prisma.empty
  const byDesigner = designer ? Prisma.sql`AND d.slug = ${designer}` : Prisma.empty
  const from = after
    ? Prisma.sql`AND (p.position, p.id) > (${after.position}, ${after.id}::uuid)`
    : Prisma.empty
  return Prisma.sql`${inCollection} ${byDesigner} ${from}`
}

/** The picture of the piece `p` that stands for it: the first, described in the language of its text `t`; its title stands for a description that nobody wrote. */
const firstPicture = Prisma.sql`
  SELECT json_build_object('file', i.file, 'width', i.width, 'height', i.height,
    'focusX', i.focus_x, 'focusY', i.focus_y,
    'alt', coalesce(nullif(said.alt, ''), t.title)) AS picture
  FROM picture i LEFT JOIN picture_text said ON said.picture_id = i.id AND said.locale = t.locale
  WHERE i.product_id = p.id ORDER BY i.position LIMIT 1`

/** Published pieces in shop order, from one statement whatever their number. */
export function listCards(query: CardQuery, on: Db = db()): Promise<CardRow[]> {
  const { locale, currency } = query
  return on.$queryRaw<CardRow[]>`
    SELECT p.id, p.slug, p.position, t.title, t.summary, d.alias AS designer, shown.picture,
      offer.least, offer.most, coalesce(offer.available, false) AS available
    FROM product p
    LEFT JOIN designer d ON d.id = p.designer_id AND d.shown
    CROSS JOIN LATERAL (SELECT title, summary, locale FROM product_text WHERE product_id = p.id
      ORDER BY locale = ${locale}::locale DESC, locale LIMIT 1) t
    LEFT JOIN LATERAL (${firstPicture}) shown ON true
    LEFT JOIN LATERAL (SELECT min(r.amount) AS least, max(r.amount) AS most,
        bool_or(s.on_hand > s.reserved) AS available
      FROM variant v
      JOIN stock s ON s.variant_id = v.id
      LEFT JOIN price r ON r.variant_id = v.id AND r.currency = ${currency}::currency
        AND r.kind = 'asked' AND r.valid_to IS NULL
      WHERE v.product_id = p.id AND v.active) offer ON true
    WHERE p.status = 'published' ${narrowed(query)}
    ORDER BY p.position, p.id LIMIT ${query.limit}`
}

export type OfferRow = {
  variant_id: string
  slug: string
  title: string
  options: VariantOption[]
  picture: PictureRow | null
  amount: number | null
  available: number
  weight_grams: number
}

/** What is on offer now for these variants: absent when unpublished or unknown. */
export function listOfferRows(
  variantIds: readonly string[],
  { locale, currency }: { locale: Locale; currency: Currency },
  on: Db = db(),
): Promise<OfferRow[]> {
  return on.$queryRaw<OfferRow[]>`
    SELECT v.id AS variant_id, p.slug, t.title, coalesce(o.options, '[]'::jsonb) AS options,
      shown.picture, r.amount, s.on_hand - s.reserved AS available, v.weight_grams
    FROM variant v
    JOIN product p ON p.id = v.product_id AND p.status = 'published'
    JOIN stock s ON s.variant_id = v.id
    CROSS JOIN LATERAL (SELECT title, locale FROM product_text WHERE product_id = p.id
      ORDER BY locale = ${locale}::locale DESC, locale LIMIT 1) t
    LEFT JOIN LATERAL (SELECT options FROM variant_text WHERE variant_id = v.id
      ORDER BY locale = ${locale}::locale DESC, locale LIMIT 1) o ON true
    LEFT JOIN LATERAL (${firstPicture}) shown ON true
    LEFT JOIN price r ON r.variant_id = v.id AND r.currency = ${currency}::currency
      AND r.kind = 'asked' AND r.valid_to IS NULL
    WHERE v.active AND v.id = ANY(${[...variantIds]}::uuid[])`
}

/** Collections that hold a published piece, in shop order. */
export function listFilledCollections(locale: Locale, on: Db = db()) {
  return on.$queryRaw<{ slug: string; name: string }[]>`
    SELECT c.slug, t.name FROM collection c
    CROSS JOIN LATERAL (SELECT name FROM collection_text WHERE collection_id = c.id
      ORDER BY locale = ${locale}::locale DESC, locale LIMIT 1) t
    WHERE EXISTS (SELECT FROM product_collection pc JOIN product p ON p.id = pc.product_id
      WHERE pc.collection_id = c.id AND p.status = 'published')
    ORDER BY c.position, c.slug`
}
