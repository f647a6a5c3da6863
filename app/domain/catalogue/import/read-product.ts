import { type Columns, hasColumn, isHandle } from './columns.ts'
import type { Row, RowGroup } from './group-rows.ts'
import type { ImportedProduct, ImportedStatus } from './imported-product.ts'
import type { NoteKind } from './note.ts'
import { readTruth } from './read-numbers.ts'
import { readPictures } from './read-pictures.ts'
import { readVariants } from './read-variants.ts'
import { quoted, type RowProblem } from './row-problem.ts'
import { makeRowReader, type RowReader } from './row-reader.ts'

/** What the file as a whole says about this piece. */
export type FileContext = {
  columns: Columns
  apart: ReadonlyMap<string, { first: number; again: number }>
  /** In WooCommerce's form, the first line that cannot be read. */
  uncertain?: number | undefined
  /** Turns a body into sanitised HTML, its first sentence, and all its words as one line. */
  describe(body: string): { description: string; summary: string; line: string }
}

export type ReadProduct =
  | { product: ImportedProduct; notes: NoteKind[] }
  | { problems: RowProblem[] }

/** Reads one piece from its rows: whole, or not at all with everything that is wrong about them. */
export function readProduct(group: RowGroup, context: FileContext): ReadProduct {
  const reader = makeRowReader(context.columns)
  const [first] = group.rows
  const own = first && reader.own(first, 'product')
  reader.problems.push(...group.problems, ...handleProblems(group, context, own))
  // Without its first row, or with half its rows elsewhere, everything else would be found missing.
  if (
    !first ||
    group.problems.some(({ line }) => line < first.line) ||
    context.apart.has(group.handle)
  )
    return { problems: reader.problems }
  const head = { own, ...readHead(first, reader, context.columns) }
  checkTitles(group.rows, reader)
  const { variants, notes } = readVariants(group.rows, reader)
  const pictures = readPictures(group.rows, reader)
  const body = readBody(first, reader)
  if (reader.problems.length > 0) return { problems: inOrder(reader.problems) }
  const product = { handle: group.handle, key: undefined, line: group.line, ...head }
  const { description, summary } = context.describe(body)
  return {
    product: { ...product, description, summary, summaryGiven: false, variants, pictures },
    notes,
  }
}

/** No honest description is longer than this, in characters. */
const longestBody = 100_000

function readBody(first: Row, reader: RowReader): string {
  const column = 'Body (HTML)'
  const body = reader.text(first, column)
  if (body.length <= longestBody) return body
  reader.problems.push({ line: first.line, column, refusal: 'too_long', value: `${longestBody}` })
  return ''
}

function handleProblems(
  group: RowGroup,
  { apart }: FileContext,
  own: string | undefined,
): RowProblem[] {
  const { handle, line } = group
  const column = 'Handle'
  // A row without one is a problem of its own already.
  if (handle === '') return []
  if (!own && !isHandle(handle))
    return [{ line, column, refusal: 'handle_malformed', value: quoted(handle) }]
  const places = apart.get(handle)
  if (!places) return []
  const other = line === places.first ? places.again : places.first
  return [{ line, column, refusal: 'handle_apart', value: String(other) }]
}

function readHead(first: Row, reader: RowReader, columns: Columns) {
  const title = reader.line(first, 'Title')
  // A draft may have no title yet; only Lykta exports drafts like that.
  if (reader.text(first, 'Title') === '' && !reader.own(first, 'product')) {
    reader.problems.push({ line: first.line, column: 'Title', refusal: 'title_missing' })
  }
  if (reader.value(first, 'Gift Card', readTruth)) {
    reader.problems.push({ line: first.line, column: 'Gift Card', refusal: 'gift_card' })
  }
  return {
    title,
    vendor: hasColumn(columns, 'Vendor') ? reader.line(first, 'Vendor') || null : undefined,
    types: [reader.line(first, 'Type', 100)].filter((type) => type !== ''),
    status: readStatus(first, reader),
  }
}

/** On sale only where every word in the row says so: "Published", and in newer exports "Status" too. */
function readStatus(first: Row, reader: RowReader): ImportedStatus {
  const published = reader.value(first, 'Published', readTruth) ?? false
  const status = reader.text(first, 'Status').toLowerCase()
  if (status === 'archived') return 'archived'
  if (!['', 'active', 'draft', 'unlisted'].includes(status)) {
    const value = quoted(status)
    reader.problems.push({ line: first.line, column: 'Status', refusal: 'status_malformed', value })
  }
  return published && (status === '' || status === 'active') ? 'published' : 'draft'
}

function checkTitles([first, ...others]: Row[], reader: RowReader): void {
  for (const row of others) {
    const title = reader.text(row, 'Title')
    if (title === '' || (first && title === reader.text(first, 'Title'))) continue
    reader.problems.push({
      line: row.line,
      column: 'Title',
      refusal: 'title_differs',
      value: quoted(title),
    })
  }
}

const inOrder = (problems: RowProblem[]): RowProblem[] => problems.sort((a, b) => a.line - b.line)
