import { stringify } from 'csv-stringify/sync'
import { guardCell } from '#app/values/csv-cell.ts'

/** What a cell may hold. Amounts come as plain decimals ("-12.50"); text that could be a formula is guarded. */
export type Cell = string | number | null | undefined

export type CsvRows = AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>

/** So many rows make one part: enough that a part costs little, few enough that it holds little. */
const rowsAtOnce = 500

/** CSV by RFC 4180 in parts, rows taken only as fast as the parts are read. `mark` puts a byte order mark first: without it Excel reads no å. */
export async function* csvText(
  header: readonly string[],
  rows: CsvRows,
  { mark = false }: { mark?: boolean } = {},
): AsyncGenerator<string> {
  yield (mark ? '\ufeff' : '') + written([header])
  let part: (readonly Cell[])[] = []
  for await (const row of rows) {
    part.push(row)
    if (part.length < rowsAtOnce) continue
    yield written(part)
    part = []
  }
  if (part.length > 0) yield written(part)
}

const written = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? guardCell(cell) : cell))),
    // Left alone, it would quote for the whole CR LF only, and a line break within a cell would end the record.
    { record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  )
