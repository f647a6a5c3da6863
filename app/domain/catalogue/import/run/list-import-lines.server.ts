import { type ListPage, pageOf, readCursor } from '#app/values/cursor.ts'
import type { PieceOutcome } from '../piece-outcome.ts'
import { listLinesOfRun } from './line-store.server.ts'
import type { RunLine } from './run.ts'

const pageSize = 50

/** A page of what becomes, or would become, of a file's pieces, in the file's order: all of them, or those with one outcome. */
export async function listImportLines(
  id: string,
  outcome: PieceOutcome['done'] | undefined,
  cursor: string | null,
): Promise<ListPage<RunLine>> {
  const [after = 0] = readCursor(cursor, ['number']) ?? []
  const rows = await listLinesOfRun(id, { after: Number(after), limit: pageSize + 1, outcome })
  return pageOf(rows, pageSize, ({ line }) => [line])
}
