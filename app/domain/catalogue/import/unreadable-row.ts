import type { Columns } from './columns.ts'
import type { CsvRow } from './csv-row.ts'
import type { RowProblem } from './row-problem.ts'

/** Why a row cannot be read at all: its quotation marks, or the number of its cells. */
export function unreadable(row: CsvRow, columns: Columns): RowProblem | undefined {
  if ('broken' in row) {
    const column = columns.names[row.broken.column] ?? `${row.broken.column + 1}`
    return { line: row.line, column, refusal: 'quote_broken' }
  }
  const { length } = row.cells
  if (length === columns.names.length) return undefined
  const value = `${length}/${columns.names.length}`
  const column = columns.names[Math.min(length, columns.names.length) - 1] ?? '1'
  return { line: row.line, column, refusal: 'cells_differ', value }
}
