import { type Cell, csvText } from '#app/platform/csv/csv-text.server.ts'
import { eachRow } from '#app/platform/csv/each-row.server.ts'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { listExisting } from '../import/existing-store.server.ts'
import { listKnownCollections } from '../import/product-store.server.ts'
import { collectionWords } from './collection-words.ts'
import { countPieces, listPieceKeys, mostOptions, type PieceKey } from './export-store.server.ts'
import type { ExportWish } from './export-wish.ts'
import { type ExportedPiece, exportedPiece } from './exported-piece.ts'
import { shopifyHeader, shopifyRows } from './shopify-rows.ts'
import { woocommerceHeader, woocommerceRows } from './woocommerce-rows.ts'

/** So many pieces are held at a time. */
const piecesAtOnce = 100

const writers = {
  shopify: { header: shopifyHeader, rows: shopifyRows },
  woocommerce: { header: woocommerceHeader, rows: woocommerceRows },
}

/**
 * All pieces, or some, as CSV of a form, in parts, written as they are read: texts in one language (or what a page in it shows), prices in one currency. Importing the
 * file again, as it is, changes nothing. `progress` hears how many pieces are written.
 */
export async function* exportProducts(
  wish: ExportWish,
  progress: (done: number, total: number) => void = () => undefined,
): AsyncGenerator<string> {
  const { header, rows } = writers[wish.form]
  const columns = header(await mostOptions())
  const total = await countPieces(wish.only)
  let done = 0
  async function* lines(): AsyncGenerator<Cell[]> {
    for await (const piece of listPieces(wish)) {
      yield* rows(piece, columns)
      done += 1
      progress(done, Math.max(done, total))
    }
  }
  // WooCommerce itself puts the mark; Shopify would read it into the first column's name.
  yield* csvText(columns, lines(), { mark: wish.form === 'woocommerce' })
}

async function* listPieces(wish: ExportWish): AsyncGenerator<ExportedPiece> {
  const { appUrl } = env()
  const wordOf = collectionWords(await listKnownCollections(db()), wish)
  const ask = async (after: PieceKey | undefined, limit: number) => {
    const keys = await listPieceKeys({ after, limit, only: wish.only })
    const found = await listExisting(
      keys.map(({ id }) => id),
      wish,
      db(),
    )
    const byId = new Map(found.map((product) => [product.id, product]))
    return keys.map((key) => ({ key, product: byId.get(key.id) }))
  }
  for await (const { product } of eachRow(ask, ({ key }) => key, piecesAtOnce)) {
    if (product) yield exportedPiece(product, { appUrl, wordOf })
  }
}
