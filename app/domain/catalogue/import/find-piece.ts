import type { ImportedProduct } from './imported-product.ts'
import { quoted, type RowProblem } from './row-problem.ts'

/** A piece that is there: by which names files know it, and what its last import left. */
export type Known = {
  id: string
  slug: string
  importKey: string | null
  importDigest: string | null
}

/** The piece that a file speaks of; `own` when the file is Lykta's own export and names it. */
export type FoundPiece = { known: Known; own: boolean } | undefined

/** Which of the pieces that are there a piece of a file is, or why it can be none of them. */
export function findPiece(
  product: ImportedProduct,
  pieces: readonly Known[],
): { found: FoundPiece } | { problem: RowProblem } {
  const { handle, key, own, line } = product
  const named = own ? pieces.find(({ id }) => id === own) : undefined
  if (named && key === undefined && named.slug !== handle) {
    const problem = { line, column: 'Lykta Product', value: quoted(named.slug) }
    return { problem: { ...problem, refusal: 'own_differs' } }
  }
  if (named) return { found: { known: named, own: true } }
  const known = pieces.find(({ slug, importKey }) => (key ? importKey === key : slug === handle))
  if (known && known.importDigest === null) {
    const problem = { line, column: 'Handle', value: quoted(handle) }
    return { problem: { ...problem, refusal: 'handle_taken' } }
  }
  return { found: known && { known, own: false } }
}
