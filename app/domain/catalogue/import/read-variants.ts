import type { VariantOption } from '../product.ts'
import type { Row } from './group-rows.ts'
import { type ImportedVariant, optionsKey } from './imported-product.ts'
import type { NoteKind } from './note.ts'
import { readGrams, readPrice, readQuantity } from './read-numbers.ts'
import { quoted } from './row-problem.ts'
import type { RowReader } from './row-reader.ts'

/** Columns of which one filled cell makes a row a variant; the others repeat on rows that only bring a picture. */
const telling = [
  'Option1 Value',
  'Option2 Value',
  'Option3 Value',
  'Variant SKU',
  'Variant Price',
  'Variant Inventory Qty',
]

export const isVariantRow = (row: Row, reader: RowReader): boolean =>
  reader.own(row, 'variant') !== undefined ||
  telling.some((column) => reader.text(row, column) !== '')

/** Reads the variants of one piece: its first row, and each later one that says something of a variant. Lykta's own export may have a piece without any. */
export function readVariants(
  rows: Row[],
  reader: RowReader,
): { variants: ImportedVariant[]; notes: NoteKind[] } {
  const isFirst = (row: Row, index: number) => index === 0 && !reader.own(row, 'product')
  const found = rows.filter((row, index) => isFirst(row, index) || isVariantRow(row, reader))
  const names = optionNames(rows[0], reader)
  const variants = found.map((row) => readVariant(row, names, reader))
  checkOptions(variants, reader)
  return { variants, notes: notesOn(found, reader) }
}

function readVariant(row: Row, names: string[], reader: RowReader): ImportedVariant {
  const own = reader.own(row, 'variant')
  const price = 'Variant Price'
  const unpriced = own !== undefined && reader.text(row, price) === ''
  return {
    ...{ line: row.line, own, active: true },
    options: readOptions(row, names, reader),
    // Shopify puts an apostrophe before figures so that spreadsheets keep their zeros.
    sku: reader.line(row, 'Variant SKU').replace(/^'/, '') || undefined,
    grams: reader.value(row, 'Variant Grams', readGrams) ?? 0,
    quantity: reader.value(row, 'Variant Inventory Qty', readQuantity) ?? 0,
    price: unpriced ? undefined : (reader.value(row, price, readPrice) ?? 0),
    compareAt: readCompareAt(row, reader),
  }
}

/** What a former shop claimed the price had been. Empty and zero both mean that it claimed nothing. */
function readCompareAt(row: Row, reader: RowReader): number | undefined {
  const column = 'Variant Compare At Price'
  return /^(0+(\.0*)?)?$/.test(reader.text(row, column))
    ? undefined
    : reader.value(row, column, readPrice)
}

/** Shopify has three options; Lykta's own export adds as many as its pieces have. */
const mostOptions = 30
const places = Array.from({ length: mostOptions }, (_, index) => index + 1)

/** The options' names by place, empty where the piece has none; "Title" with "Default Title" is Shopify's way to say none. */
function optionNames(first: Row | undefined, reader: RowReader): string[] {
  if (!first || isDefault(first, reader)) return []
  return places.map((place) => reader.line(first, `Option${place} Name`))
}

const isDefault = (row: Row, reader: RowReader): boolean =>
  reader.text(row, 'Option1 Name') === 'Title' &&
  reader.text(row, 'Option1 Value') === 'Default Title'

function readOptions(row: Row, names: string[], reader: RowReader): VariantOption[] {
  const none = names.length === 0 && reader.text(row, 'Option1 Value') === 'Default Title'
  return (none ? places.slice(1) : places).flatMap((place) => {
    const column = `Option${place} Value`
    const name = names[place - 1] ?? ''
    const value = reader.line(row, column)
    if (name !== '' && value !== '') return [{ name, value }]
    // Lykta tells its own variants apart by their ids, and some may lack an option.
    if (name !== '' && !reader.own(row, 'variant')) {
      reader.problems.push({ line: row.line, column, refusal: 'option_missing' })
    }
    if (name === '' && value !== '') {
      const problem = { line: row.line, column, refusal: 'option_unnamed' as const }
      reader.problems.push({ ...problem, value: quoted(value) })
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
      const column = 'Option1 Value'
      reader.problems.push({ line, column, refusal: 'options_repeated', value: `${other}` })
    }
  }
}

function notesOn(rows: Row[], reader: RowReader): NoteKind[] {
  const some = (is: (row: Row) => boolean, note: NoteKind) => (rows.some(is) ? [note] : [])
  const empty = (column: string) => (row: Row) => reader.text(row, column) === ''
  return [
    ...some(empty('Variant Inventory Tracker'), 'not_counted'),
    ...some(
      (row) => reader.text(row, 'Variant Inventory Policy') === 'continue',
      'sold_without_stock',
    ),
    ...some(empty('Variant Inventory Qty'), 'quantity_missing'),
  ]
}
