import { createHash } from 'node:crypto'
import type { ImportWish } from './import-wish.ts'
import { contentOf, type ImportedProduct } from './imported-product.ts'

/** Counted up when the same file comes to mean something else, so that pieces are looked at again. */
const version = 'v2'

/** What an import leaves on its piece: the file's own status, and a digest of all it said. An equal one means nothing to do. */
export function digestOf(product: ImportedProduct, { currency, locale }: ImportWish): string {
  const content = JSON.stringify([contentOf(product), currency, locale])
  return `${version}:${product.status}:${createHash('sha256').update(content).digest('base64url')}`
}
