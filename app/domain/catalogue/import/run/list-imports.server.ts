import { type ListPage, pageOf, readPlace } from '#app/values/cursor.ts'
import type { RunView } from './run.ts'
import { listRunRows } from './run-store.server.ts'
import { runView } from './run-view.ts'

const pageSize = 20

/** A page of imports, newest first, without how many pieces became what. */
export async function listImports(
  after: string | null,
): Promise<ListPage<Omit<RunView, 'counts'>>> {
  const rows = await listRunRows(readPlace(after), pageSize + 1)
  const page = pageOf(rows, pageSize, ({ askedAt, id }) => [askedAt.toISOString(), id])
  return {
    rows: page.rows.map((row) => {
      const { counts: _, ...view } = runView(row, {})
      return view
    }),
    next: page.next,
  }
}
