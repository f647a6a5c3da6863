import type { Locale } from '#app/i18n/locale.ts'
import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db } from '#app/platform/db.server.ts'
import type { ProductStatus } from './sheet.ts'
import { runningLow } from './stock-desk-store.server.ts'

export type DeskProductRow = {
  id: string
  slug: string
  title: string
  status: ProductStatus
  publishAt: Date | null
  updatedAt: Date
  designer: string | null
  variants: number
  available: number
  least: number | null
  languages: number
}

type Narrowing = {
  words: string
  status: ProductStatus | undefined
  designer: string | undefined
  low: boolean
}

type DeskProductQuery = Narrowing & { locale: Locale; limit: number } & (
    | { after: { at: string; id: string } | undefined }
    | { madeAfter: string }
  )

const like = (words: string): string => `%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`

/** What pieces (p) a list is narrowed to. */
export function narrowed({ words, status, designer, low }: Narrowing): Prisma.Sql {
  const parts = [
    Prisma.sql`TRUE`,
    ...(words === ''
      ? []
      : [
          Prisma.sql`p.id IN (SELECT product_id FROM product_text WHERE lower(title) LIKE ${like(words)}
            UNION SELECT product_id FROM variant WHERE lower(sku) LIKE ${like(words)})`,
        ]),
    ...(status ? [Prisma.sql`p.status = ${status}::product_status`] : []),
    ...(designer ? [Prisma.sql`p.designer_id = ${designer}::uuid`] : []),
    ...(low ? [Prisma.sql`p.id = ANY(ARRAY(${runningLow}))`] : []),
  ]
  return Prisma.join(parts, ' AND ')
}

/** Where a page begins, and in which order it goes on. */
function placed(query: DeskProductQuery): { beyond: Prisma.Sql; order: Prisma.Sql } {
  if ('madeAfter' in query)
    return { beyond: Prisma.sql`p.id > ${query.madeAfter}::uuid`, order: Prisma.sql`p.id` }
  const { at = 'infinity', id = 'ffffffff-ffff-ffff-ffff-ffffffffffff' } = query.after ?? {}
  return {
    beyond: Prisma.sql`(p.updated_at, p.id) < (${at}::timestamptz, ${id}::uuid)`,
    order: Prisma.sql`p.updated_at DESC, p.id DESC`,
  }
}

/** Pieces as staff list them, last changed or first made first, from one statement: first which, then what is shown of them. */
export function listDeskRows(query: DeskProductQuery, on: Db = db()): Promise<DeskProductRow[]> {
  const { beyond, order } = placed(query)
  return on.$queryRaw`
    WITH chosen AS (SELECT p.* FROM product p WHERE ${narrowed(query)} AND ${beyond}
      ORDER BY ${order} LIMIT ${query.limit})
    SELECT p.id, p.slug, p.status, p.publish_at AS "publishAt", p.updated_at AS "updatedAt", d.alias AS designer,
      coalesce(t.title, p.slug) AS title, offer.variants, offer.available, offer.least,
      (SELECT count(*) FROM product_text WHERE product_id = p.id AND title <> '')::int AS languages
    FROM chosen p
    LEFT JOIN designer d ON d.id = p.designer_id
    LEFT JOIN LATERAL (SELECT nullif(title, '') AS title FROM product_text WHERE product_id = p.id
      ORDER BY locale = ${query.locale}::locale DESC, locale LIMIT 1) t ON true
    CROSS JOIN LATERAL (SELECT count(v.id)::int AS variants,
        coalesce(sum(s.on_hand - s.reserved), 0)::int AS available, min(r.amount) AS least
      FROM variant v JOIN stock s ON s.variant_id = v.id
      LEFT JOIN price r ON r.variant_id = v.id AND r.currency = 'SEK' AND r.kind = 'asked' AND r.valid_to IS NULL
      WHERE v.product_id = p.id AND v.active) offer
    ORDER BY ${order}`
}
