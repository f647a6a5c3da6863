import type { VariantOption } from '../../product.ts'
import type { Columns } from '../columns.ts'
import type { Row } from '../group-rows.ts'
import { type ImportedVariant, optionsKey } from '../imported-product.ts'
import type { NoteKind } from '../note.ts'
import { readQuantity } from '../read-numbers.ts'
import type { RowReader } from '../row-reader.ts'
import { typesOf } from './family.ts'
import { unescapeCommas } from './list-cell.ts'
import { readLocalPrice, readWeight } from './read-measures.ts'

type Desk = {
  reader: RowReader
  columns: Columns
  piece: Row
  /** The column of weights with its unit; undefined when there is none. */
  weight: { column: string; unit: string } | undefined
}

/** Reads what is sold of a piece: itself when it is simple, else its variations. What a simple piece's attributes claim is left out, as tags are. */
export function readVariations(
  rows: Row[],
  reader: RowReader,
  columns: Columns,
): { variants: ImportedVariant[]; notes: NoteKind[] } {
  const [piece, ...variations] = rows
  if (!piece) return { variants: [], notes: [] }
  const desk = { reader, columns, piece, weight: weightColumn(columns) }
  const simple = typesOf(piece.cells, columns).includes('simple')
  const found = simple ? [piece] : variations
  if (found.length === 0 && !reader.own(piece, 'product')) {
    reader.problems.push({ line: piece.line, column: 'Type', refusal: 'variations_missing' })
  }
  const names = simple ? new Map<string, string>() : attributeNames(variations, desk)
  const variants = found.map((row) => readVariant(row, names, desk))
  checkOptions(variants, reader)
  return { variants, notes: notesOn(found, desk) }
}

function weightColumn({ names }: Columns): Desk['weight'] {
  for (const column of names) {
    const unit = /^weight \((.*)\)$/i.exec(column)?.[1]
    if (unit !== undefined) return { column, unit: unit.trim().toLowerCase() }
  }
  return undefined
}

function readVariant(row: Row, names: ReadonlyMap<string, string>, desk: Desk): ImportedVariant {
  const { reader, piece } = desk
  const own = reader.own(row, 'variant')
  const price = 'Regular price'
  const unpriced = own !== undefined && reader.text(row, price) === ''
  return {
    ...{ line: row.line, own },
    options: readOptions(row, [...names], desk),
    sku: reader.line(row, 'SKU') || undefined,
    grams: readGrams(row, desk),
    quantity: isShared(row, desk) ? 0 : (reader.value(row, 'Stock', readCount) ?? 0),
    price: unpriced ? undefined : (reader.value(row, price, readLocalPrice) ?? 0),
    // What a sale price claims is ours to prove, so nothing is recorded of it.
    compareAt: undefined,
    // A draft's variations are drafts too; only 0 takes one of them off sale.
    active: row === piece || reader.text(row, 'Published') !== '0',
  }
}

const readCount = (text: string) => readQuantity(text.replace(/[.,]0+$/, ''))

/** A variation without a weight of its own weighs what its piece does. */
function readGrams(row: Row, { reader, piece, weight }: Desk): number | undefined {
  if (!weight) return undefined
  const at = reader.text(row, weight.column) === '' ? piece : row
  return reader.value(at, weight.column, (text) => readWeight(text, weight.unit)) ?? 0
}

/** Stock that WooCommerce counts for the piece as a whole. */
const isShared = (row: Row, { reader, piece }: Desk): boolean =>
  row !== piece &&
  (reader.text(row, 'Stock') === 'parent' ||
    (reader.text(row, 'Stock') === '' && reader.text(piece, 'Stock') !== ''))

/** Attributes by the number of their columns, as the variations name them. */
function attributeNames(variations: Row[], { reader, columns }: Desk): Map<string, string> {
  const names = new Map<string, string>()
  for (const column of columns.names) {
    const place = /^attribute (\d+) name$/i.exec(column)?.[1]
    if (!place) continue
    const row = variations.find((variation) => reader.text(variation, column) !== '')
    if (row) names.set(place, reader.line(row, column))
  }
  return names
}

function readOptions(row: Row, places: (readonly [string, string])[], { reader }: Desk) {
  return places.flatMap(([place, usual]): VariantOption[] => {
    const column = `Attribute ${place} value(s)`
    const value = unescapeCommas(reader.line(row, column))
    if (value !== '') return [{ name: reader.line(row, `Attribute ${place} name`) || usual, value }]
    // An empty value stands for all of them; here each is a variant with stock of its own.
    if (!reader.own(row, 'variant')) {
      reader.problems.push({ line: row.line, column, refusal: 'option_missing' })
    }
    return []
  })
}

function checkOptions(variants: ImportedVariant[], reader: RowReader): void {
  const lines = new Map<string, number>()
  for (const { line, own, options } of variants) {
    const key = optionsKey(options)
    const other = own ? undefined : lines.get(key)
    if (other === undefined) lines.set(key, line)
    else {
      const problem = { line, column: 'Attribute 1 value(s)', value: `${other}` }
      reader.problems.push({ ...problem, refusal: 'options_repeated' })
    }
  }
}

function notesOn(rows: Row[], desk: Desk): NoteKind[] {
  const { reader } = desk
  const some = (is: (row: Row) => boolean, note: NoteKind) => (rows.some(is) ? [note] : [])
  return [
    ...some((row) => reader.text(row, 'Stock') === '' && !isShared(row, desk), 'quantity_missing'),
    ...some((row) => isShared(row, desk), 'stock_shared'),
    ...some(
      (row) => ['1', 'notify'].includes(reader.text(row, 'Backorders allowed?')),
      'sold_without_stock',
    ),
    ...some((row) => reader.text(row, 'Sale price') !== '', 'sale_left_out'),
  ]
}
