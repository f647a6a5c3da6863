import { type Columns, cellOf, hasColumn } from '../columns.ts'
import type { Row, RowGroup } from '../group-rows.ts'
import type { ImportedProduct, ImportedStatus } from '../imported-product.ts'
import { collectionSlug } from '../name-collection.ts'
import type { FileContext, ReadProduct } from '../read-product.ts'
import { quoted, type RowProblem } from '../row-problem.ts'
import { makeRowReader, type RowReader } from '../row-reader.ts'
import { addressColumn, namesOf, typesOf } from './family.ts'
import { readBreaks, splitCategories, splitList, unescapeCommas } from './list-cell.ts'
import { readGallery } from './read-gallery.ts'
import { readVariations } from './read-variations.ts'

/** Reads one piece of a WooCommerce export, its own row first and then its variations: whole, or not at all with everything that is wrong. */
export function readFamily(group: RowGroup, context: FileContext): ReadProduct {
  const reader = makeRowReader(context.columns)
  reader.problems.push(...group.problems)
  const [piece] = group.rows
  if (!piece) return { problems: reader.problems }
  reader.problems.push(...identityProblems(piece, reader, context))
  if (reader.problems.length > 0) return { problems: reader.problems }
  const head = readHead(piece, reader, context.columns)
  const { variants, notes } = readVariations(group.rows, reader, context.columns)
  const pictures = readGallery(group.rows, reader)
  const words = readWords(piece, reader, context)
  if (reader.problems.length > 0) {
    return { problems: reader.problems.sort((a, b) => a.line - b.line) }
  }
  const product = { line: group.line, ...head, ...words, variants, pictures }
  return { product: { ...product, handle: addressOf(piece, product.title, reader) }, notes }
}

/** What the piece is called, of what type, and whether all that belongs to it is here. */
function identityProblems(piece: Row, reader: RowReader, context: FileContext): RowProblem[] {
  const { cells, line } = piece
  const types = typesOf(cells, context.columns)
  const names = namesOf(cells, context.columns)
  const places = names.flatMap((name) => context.apart.get(name) ?? [])[0]
  const problems: RowProblem[] = []
  if (names.length === 0 && !reader.own(piece, 'product')) {
    problems.push({ line, column: 'ID', refusal: 'key_missing' })
  }
  if (places) {
    const value = `${line === places.first ? places.again : places.first}`
    const column = cellOf(cells, context.columns, 'ID') ? 'ID' : 'SKU'
    problems.push({ line, column, refusal: 'piece_repeated', value })
  }
  const variable = types.length === 1 && types[0] === 'variable'
  if (!variable && !(types.length === 1 && types[0] === 'simple')) {
    const value = quoted(reader.text(piece, 'Type'))
    problems.push({ line, column: 'Type', refusal: 'type_unsold', value })
  }
  if (variable && context.uncertain !== undefined) {
    const value = `${context.uncertain}`
    problems.push({ line, column: 'Type', refusal: 'variations_uncertain', value })
  }
  return problems
}

function readHead(piece: Row, reader: RowReader, columns: Columns) {
  const own = reader.own(piece, 'product')
  const id = reader.text(piece, 'ID')
  const key = id ? `id/${id}` : `sku/${reader.line(piece, 'SKU')}`
  const brand = unescapeCommas(reader.line(piece, 'Brands'))
  const brands = own ? [brand] : splitList(reader.line(piece, 'Brands'))
  return {
    own,
    key: own ? `lykta/${own}` : `woocommerce/${key}`,
    title: readTitle(piece, reader),
    status: readPublished(piece, reader),
    vendor: hasColumn(columns, 'Brands') ? brands[0] || null : undefined,
    types: readCategories(piece, reader),
  }
}

function readTitle(piece: Row, reader: RowReader): string {
  const column = 'Name'
  if (reader.text(piece, column) === '' && !reader.own(piece, 'product')) {
    reader.problems.push({ line: piece.line, column, refusal: 'title_missing' })
  }
  return reader.line(piece, column)
}

const statuses: Record<string, ImportedStatus> = {
  '1': 'published',
  '-1': 'draft',
  '2': 'draft',
  '': 'draft',
  // Private: kept, and shown to nobody outside.
  '0': 'archived',
}

/** On sale only where every word in the row says so: a piece that is hidden from the catalogue waits as a draft. */
function readPublished(piece: Row, reader: RowReader): ImportedStatus {
  const text = reader.text(piece, 'Published')
  const status = statuses[text]
  if (!status) {
    const problem = { line: piece.line, column: 'Published', value: quoted(text) }
    reader.problems.push({ ...problem, refusal: 'published_malformed' })
  }
  const hidden = reader.text(piece, 'Visibility in catalog') === 'hidden'
  return status === 'published' && hidden ? 'draft' : (status ?? 'draft')
}

/** The collections: of "Jewellery > Rings" the last word. WooCommerce's own word for none is left out. */
function readCategories(piece: Row, reader: RowReader): string[] {
  const names = splitCategories(reader.line(piece, 'Categories', 10_000))
  return [...new Set(names)].filter((name) => name !== '' && name !== 'Uncategorized')
}

/** No honest description is longer than this, in characters. */
const longestText = 100_000

function readWords(piece: Row, reader: RowReader, { describe }: FileContext) {
  const text = (column: string): string => {
    const cell = readBreaks(reader.text(piece, column))
    if (cell.length <= longestText) return cell
    const problem = { line: piece.line, column, value: `${longestText}` }
    reader.problems.push({ ...problem, refusal: 'too_long' })
    return ''
  }
  const { description, summary } = describe(text('Description'))
  const short = describe(text('Short description')).line
  const summaryGiven = short !== '' || reader.own(piece, 'product') !== undefined
  return { description, summary: summaryGiven ? short : summary, summaryGiven }
}

/** Lykta's own export tells the address; elsewhere the name makes one. */
const addressOf = (piece: Row, title: string, reader: RowReader): ImportedProduct['handle'] =>
  reader.text(piece, addressColumn) || collectionSlug(title).slice(0, 80)
