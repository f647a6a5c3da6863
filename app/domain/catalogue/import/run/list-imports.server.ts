import type { RunView } from './run.ts'
import { listRunRows } from './run-store.server.ts'
import { runView } from './run-view.ts'

/** So many are remembered on a page: an import is done a few times a year. */
const shown = 20

/** The latest imports, newest first, without how many pieces became what. */
export async function listImports(): Promise<Omit<RunView, 'counts'>[]> {
  return (await listRunRows(shown)).map((row) => {
    const { counts: _, ...view } = runView(row, {})
    return view
  })
}
