import type { Statements } from '#app/platform/db.server.ts'
import { moveDonation } from './store.server.ts'

/** Ends a gift that was not paid. Nothing happens to one that was. */
export async function failGift(id: string, now: Date, tx: Statements): Promise<void> {
  await moveDonation({ id, from: ['pending'], to: 'failed', at: now }, tx)
}
