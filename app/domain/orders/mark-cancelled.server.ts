import type { Tx } from '#app/platform/db.server.ts'
import { saveCancelled } from './desk-store.server.ts'

/** Marks a paid order as cancelled before it left; false when it has left, or was cancelled already. */
export const markCancelled = (id: string, at: Date, tx: Tx): Promise<boolean> =>
  saveCancelled(id, at, tx)
