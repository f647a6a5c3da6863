import { type Columns, cellOf } from './columns.ts'
import type { CsvRow } from './csv-row.ts'
import type { RowProblem } from './row-problem.ts'
import { unreadable } from './unreadable-row.ts'

export type Row = { line: number; cells: string[] }

/** The rows of one piece, as they follow each other, with what is already wrong about them. */
export type RowGroup = {
  handle: string
  line: number
  rows: Row[]
  size: number
  problems: RowProblem[]
}

/** More than Shopify's 2 048 variants with 250 pictures; a longer group is refused instead of held. */
export const mostRows = 2_300

/** The same in characters. */
const mostCharacters = 8_000_000

/** Brings the rows that follow each other with one handle together. Holds one piece at a time. */
export async function* groupRows(
  rows: AsyncIterable<CsvRow>,
  columns: Columns,
): AsyncGenerator<RowGroup> {
  let group: RowGroup | undefined
  for await (const row of rows) {
    const handle = handleOf(row, columns, group)
    if (group && handle !== group.handle) {
      yield group
      group = undefined
    }
    group ??= { handle, line: row.line, rows: [], size: 0, problems: [] }
    addRow(group, row, columns)
  }
  if (group) yield group
}

/** A row that does not say whose it is counts with the rows before it: most likely it is one of them, and then they are not whole. */
function handleOf(row: CsvRow, columns: Columns, group: RowGroup | undefined): string {
  if ('broken' in row) {
    const first = columns.at.get('handle') === 0 ? row.broken.first?.trim() : undefined
    return first || (group?.handle ?? '')
  }
  const handle = cellOf(row.cells, columns, 'Handle')
  const begins = cellOf(row.cells, columns, 'Title') !== ''
  return handle === '' && group && !begins ? group.handle : handle
}

function addRow(group: RowGroup, row: CsvRow, columns: Columns): void {
  const problem = problemOf(row, columns)
  if (problem) group.problems.push(problem)
  if (problem || !('cells' in row)) return
  group.size += row.cells.reduce((sum, cell) => sum + cell.length, 0)
  if (group.rows.length < mostRows && group.size < mostCharacters) group.rows.push(row)
  else if (!group.problems.some(({ refusal }) => refusal === 'too_many_rows')) {
    group.problems.push({
      line: row.line,
      column: 'Handle',
      refusal: 'too_many_rows',
      value: `${mostRows}`,
    })
  }
}

function problemOf(row: CsvRow, columns: Columns): RowProblem | undefined {
  const problem = unreadable(row, columns)
  if (problem || 'broken' in row || cellOf(row.cells, columns, 'Handle') !== '') return problem
  return { line: row.line, column: 'Handle', refusal: 'handle_missing' }
}
