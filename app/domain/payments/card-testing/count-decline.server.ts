import type { Statements } from '#app/platform/db.server.ts'
import { addDecline } from './decline-store.server.ts'

/** Counts a card that was refused on a page, in the transaction of the event that told of it. */
export const countDecline = async (pageId: string, now: Date, tx: Statements): Promise<void> =>
  void (await addDecline(pageId, now, tx))
