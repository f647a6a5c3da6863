import { type Columns, cellOf, isHandle } from './columns.ts'
import { groupRows, type RowGroup } from './group-rows.ts'
import { readRows } from './read-rows.server.ts'

/** The file's pieces, one at a time, without its header. */
export async function* listGroups(file: string, columns: Columns): AsyncGenerator<RowGroup> {
  const isRow = (cells: string[]) =>
    cells.length === columns.names.length && isHandle(cellOf(cells, columns, 'Handle'))
  const rows = readRows(file, isRow)
  await rows.next()
  yield* groupRows(rows, columns)
}
