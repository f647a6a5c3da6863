import { Prisma } from '#app/platform/db/generated/client.ts'
import type { Db } from '#app/platform/db.server.ts'
import type { ExistingProduct } from './existing-product.ts'
import type { ImportWish } from './import-wish.ts'

type Wish = Pick<ImportWish, 'locale' | 'currency'>

/** Pieces with all that an import compares and an export writes, in its language and currency, from one statement whatever their number. */
export function listExisting(
  ids: readonly string[],
  wish: Wish,
  on: Db,
): Promise<ExistingProduct[]> {
  const { locale } = wish
  return on.$queryRaw<ExistingProduct[]>`
    SELECT p.id, p.slug, p.import_digest AS "importDigest", p.status::text, p.vendor,
      (SELECT json_build_object('title', title, 'summary', summary, 'description', description)
        FROM product_text WHERE product_id = p.id AND locale = ${locale}::locale) AS text,
      (SELECT json_build_object('title', title, 'summary', summary, 'description', description)
        FROM product_text WHERE product_id = p.id ORDER BY locale = ${locale}::locale DESC, locale LIMIT 1) AS shown,
      coalesce((SELECT json_agg(collection_id) FROM product_collection
        WHERE product_id = p.id), '[]') AS collections,
      coalesce((SELECT json_agg(json_build_object(${variantFields(wish)}) ORDER BY v.position)
        FROM variant v WHERE v.product_id = p.id), '[]') AS variants,
      coalesce((SELECT json_agg(json_build_object('id', i.id, 'position', i.position, 'file', i.file,
          'address', i.source_url,
          'alt', (SELECT alt FROM picture_text WHERE picture_id = i.id AND locale = ${locale}::locale),
          'shownAlt', coalesce((SELECT alt FROM picture_text WHERE picture_id = i.id
            ORDER BY locale = ${locale}::locale DESC, locale LIMIT 1), '')) ORDER BY i.position)
        FROM picture i WHERE i.product_id = p.id), '[]') AS pictures
    FROM product p WHERE p.id = ANY(${[...ids]}::uuid[])`
}

/** A variant `v` of the piece `p`, as an `ExistingVariant`. */
const variantFields = ({ locale, currency }: Wish): Prisma.Sql => Prisma.sql`
  'id', v.id, 'position', v.position, 'sku', v.sku, 'grams', v.weight_grams, 'active', v.active,
  'options', (SELECT options FROM variant_text WHERE variant_id = v.id AND locale = ${locale}::locale),
  'shown', coalesce((SELECT options FROM variant_text WHERE variant_id = v.id
    ORDER BY locale = ${locale}::locale DESC, locale LIMIT 1), '[]'::jsonb),
  'asked', (SELECT json_build_object('id', id, 'amount', amount) FROM price WHERE variant_id = v.id
    AND currency = ${currency}::currency AND kind = 'asked' AND valid_to IS NULL),
  'compareAt', (SELECT amount FROM price WHERE variant_id = v.id
    AND currency = ${currency}::currency AND kind = 'compare_at' ORDER BY valid_from DESC LIMIT 1),
  'received', coalesce((SELECT quantity FROM stock_movement WHERE variant_id = v.id
    AND cause = 'received' AND reference = 'import/' || p.id), 0),
  'onHand', coalesce((SELECT on_hand FROM stock WHERE variant_id = v.id), 0)`
