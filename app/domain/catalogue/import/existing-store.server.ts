import type { Tx } from '#app/platform/db.server.ts'
import type { ExistingProduct } from './existing-product.ts'
import type { ImportWish } from './import-wish.ts'

/** Pieces with all that an import compares, in its language and currency, from one statement whatever their number. */
export function listExisting(
  ids: readonly string[],
  { locale, currency }: ImportWish,
  tx: Tx,
): Promise<ExistingProduct[]> {
  return tx.$queryRaw<ExistingProduct[]>`
    SELECT p.id, p.slug, p.import_digest AS "importDigest", p.status::text, p.vendor,
      (SELECT json_build_object('title', title, 'summary', summary, 'description', description)
        FROM product_text WHERE product_id = p.id AND locale = ${locale}::locale) AS text,
      coalesce((SELECT json_agg(collection_id) FROM product_collection
        WHERE product_id = p.id), '[]') AS collections,
      coalesce((SELECT json_agg(json_build_object('id', v.id, 'position', v.position, 'sku', v.sku,
          'grams', v.weight_grams, 'active', v.active,
          'options', (SELECT options FROM variant_text
            WHERE variant_id = v.id AND locale = ${locale}::locale),
          'asked', (SELECT json_build_object('id', id, 'amount', amount) FROM price WHERE variant_id = v.id
            AND currency = ${currency}::currency AND kind = 'asked' AND valid_to IS NULL),
          'compareAt', (SELECT amount FROM price WHERE variant_id = v.id
            AND currency = ${currency}::currency AND kind = 'compare_at' ORDER BY valid_from DESC LIMIT 1),
          'received', coalesce((SELECT quantity FROM stock_movement WHERE variant_id = v.id
            AND cause = 'received' AND reference = 'import/' || p.id), 0)) ORDER BY v.position)
        FROM variant v WHERE v.product_id = p.id), '[]') AS variants,
      coalesce((SELECT json_agg(json_build_object('id', i.id, 'position', i.position, 'file', i.file,
          'address', i.source_url, 'alt', coalesce((SELECT alt FROM picture_text
            WHERE picture_id = i.id AND locale = ${locale}::locale), '')) ORDER BY i.position)
        FROM picture i WHERE i.product_id = p.id), '[]') AS pictures
    FROM product p WHERE p.id = ANY(${[...ids]}::uuid[])`
}
