import type { TributeView } from './tribute.ts'
import { findTribute as findRow, findTributeByToken } from './tribute-store.server.ts'
import { tributeView } from './tribute-view.ts'

/** A card by its own id, or by the unguessable word in the link that stands on it; undefined when there is none, or none any more. */
export async function findTribute(
  which: { id: string } | { token: string },
): Promise<TributeView | undefined> {
  const row = await ('id' in which ? findRow(which.id) : findTributeByToken(which.token))
  return row && tributeView(row)
}
