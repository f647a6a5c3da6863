import type { Columns } from './columns.ts'
import { isHandle } from './columns.ts'
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
  /** Turns a body into sanitised HTML and its first sentence. */
  describe(body: string): { description: string; summary: string }
}

export type ReadProduct =
  | { product: ImportedProduct; notes: NoteKind[] }
  | { problems: RowProblem[] }

/** Reads one piece from its rows: whole, or not at all with everything that is wrong about them. */
export function readProduct(group: RowGroup, context: FileContext): ReadProduct {
  const reader = makeRowReader(context.columns)
  reader.problems.push(...group.problems, ...handleProblems(group, context))
  const [first] = group.rows
  // Without its first row, or with half its rows elsewhere, everything else would be found missing.
  if (
    !first ||
    group.problems.some(({ line }) => line < first.line) ||
    context.apart.has(group.handle)
  )
    return { problems: reader.problems }
  const head = readHead(first, reader)
  checkTitles(group.rows, reader)
  const { variants, notes } = readVariants(group.rows, reader)
  const pictures = readPictures(group.rows, reader)
  const body = readBody(first, reader)
  if (reader.problems.length > 0) return { problems: inOrder(reader.problems) }
  const product = { handle: group.handle, line: group.line, ...head, variants, pictures }
  return { product: { ...product, ...context.describe(body) }, notes }
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

function handleProblems(group: RowGroup, { apart }: FileContext): RowProblem[] {
  const { handle, line } = group
  const column = 'Handle'
  // A row without one is a problem of its own already.
  if (handle === '') return []
  if (!isHandle(handle))
    return [{ line, column, refusal: 'handle_malformed', value: quoted(handle) }]
  const places = apart.get(handle)
  if (!places) return []
  const other = line === places.first ? places.again : places.first
  return [{ line, column, refusal: 'handle_apart', value: String(other) }]
}

function readHead(first: Row, reader: RowReader) {
  const title = reader.line(first, 'Title')
  if (reader.text(first, 'Title') === '') {
    reader.problems.push({ line: first.line, column: 'Title', refusal: 'title_missing' })
  }
  if (reader.value(first, 'Gift Card', readTruth)) {
    reader.problems.push({ line: first.line, column: 'Gift Card', refusal: 'gift_card' })
  }
  return {
    title,
    vendor: reader.line(first, 'Vendor') || undefined,
    type: reader.line(first, 'Type', 100) || undefined,
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
