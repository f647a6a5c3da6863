import { isId } from '#app/values/id.ts'
import type { Outcome } from '#app/values/outcome.ts'
import { cleanLine } from './clean-text.ts'
import { type Columns, cellOf } from './columns.ts'
import { ownColumns } from './form.ts'
import type { Row } from './group-rows.ts'
import { quoted, type RowProblem, type RowRefusal } from './row-problem.ts'

/** Reads the cells of one piece's rows, and keeps what is wrong with them. */
export type RowReader = {
  problems: RowProblem[]
  text(row: Row, column: string): string
  /** One clean line of at most `longest` characters. */
  line(row: Row, column: string, longest?: number): string
  /** The cell as `read` understands it; undefined, with a problem kept, when it does not. */
  value<Value>(
    row: Row,
    column: string,
    read: (text: string) => Outcome<Value, RowRefusal>,
  ): Value | undefined
  /** The piece or variant that Lykta named when it exported this row. */
  own(row: Row, what: 'product' | 'variant'): string | undefined
}

/** A reader for the rows of one piece. */
export function makeRowReader(columns: Columns): RowReader {
  const problems: RowProblem[] = []
  const text = (row: Row, column: string) => cellOf(row.cells, columns, column)
  return {
    problems,
    text,
    line: (row, column, longest = 255) => {
      const line = cleanLine(text(row, column))
      if (line.length <= longest) return line
      problems.push({ line: row.line, column, refusal: 'too_long', value: `${longest}` })
      return ''
    },
    value: (row, column, read) => {
      const cell = text(row, column)
      const outcome = read(cell)
      if (outcome.ok) return outcome.value
      problems.push({ line: row.line, column, refusal: outcome.refusal, value: quoted(cell) })
      return undefined
    },
    own: (row, what) => {
      const id = text(row, ownColumns[columns.form][what])
      return isId(id) ? id : undefined
    },
  }
}
