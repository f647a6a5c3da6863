import { isId } from '#app/values/id.ts'
import { countLines } from './line-store.server.ts'
import type { RunView } from './run.ts'
import { findRunRow } from './run-store.server.ts'
import { runView } from './run-view.ts'

/** How far an import is, or what came of it; undefined when there is none of this id. */
export async function findImport(id: string): Promise<RunView | undefined> {
  const row = isId(id) ? await findRunRow(id) : null
  return row ? runView(row, await countLines(row.id)) : undefined
}
