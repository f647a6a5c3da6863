import { type ListPage, pageOf, readCursor } from '#app/values/cursor.ts'
import { listLinesOfRun } from './line-store.server.ts'
import type { LineKind, RunLine } from './run.ts'

const pageSize = 50

/** A page of what becomes, or would become, of a file's pieces, in the file's order: all of them, or those of a kind. */
export async function listImportLines(
  id: string,
  kind: LineKind | undefined,
  cursor: string | null,
): Promise<ListPage<RunLine>> {
  const [after = 0] = readCursor(cursor, ['number']) ?? []
  const rows = await listLinesOfRun(id, { after: Number(after), limit: pageSize + 1, kind })
  return pageOf(rows, pageSize, ({ line }) => [line])
}
