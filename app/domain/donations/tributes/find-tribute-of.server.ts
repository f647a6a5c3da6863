import type { TributeView } from './tribute.ts'
import { findTributeOf as findRow } from './tribute-store.server.ts'
import { tributeView } from './tribute-view.ts'

/** The card that goes with a gift; undefined when it has none, or none any more. */
export async function findTributeOf(donationId: string): Promise<TributeView | undefined> {
  const row = await findRow(donationId)
  return row && tributeView(row)
}
