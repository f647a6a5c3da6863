import { type Columns, cellOf } from '../columns.ts'
import { ownColumns } from '../form.ts'

/** Where a record lies in the file, in bytes. */
export type RecordPlace = { line: number; at: number; length: number }

/** Pieces and their variations, which may stand anywhere in WooCommerce's form. Held are names and places, no contents. */
export type Families = {
  /** The line of the piece that is called so. */
  pieces: ReadonlyMap<string, number>
  variations: ReadonlyMap<string, readonly RecordPlace[]>
  /** The first line that cannot be read: whose it is nobody knows. */
  uncertain: number | undefined
}

export const isVariation = (cells: readonly string[], columns: Columns): boolean =>
  typesOf(cells, columns).includes('variation')

/** "simple, virtual" is two words. */
export const typesOf = (cells: readonly string[], columns: Columns): string[] =>
  cellOf(cells, columns, 'Type')
    .toLowerCase()
    .split(',')
    .map((type) => type.trim())

/** What variations may call a piece: its ID as "id:44", its SKU, and in Lykta's own export its id here. */
export function namesOf(cells: readonly string[], columns: Columns): string[] {
  const id = cellOf(cells, columns, 'ID')
  const sku = cellOf(cells, columns, 'SKU')
  const own = cellOf(cells, columns, ownColumns.woocommerce.product)
  return [...(id ? [`id:${id}`] : []), ...(sku ? [sku] : []), ...(own ? [`lykta:${own}`] : [])]
}

/** What a piece is called in sentences. */
export const labelOf = (cells: readonly string[], columns: Columns): string =>
  cellOf(cells, columns, 'SKU') ||
  namesOf(cells, columns)[0] ||
  cellOf(cells, columns, 'Name').slice(0, 80)

/** Where Lykta's own export keeps a piece's address, for which WooCommerce has no column. */
export const addressColumn = 'Meta: lykta_address'
