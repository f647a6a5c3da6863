import type { Statements } from '#app/platform/db.server.ts'
import { saveNeverPaid } from './store.server.ts'

/** Ends a plan whose first month was never paid and can be no more; nothing happens to any other. */
export const endUnpaidPlan = (id: string, now: Date, tx: Statements): Promise<boolean> =>
  saveNeverPaid(id, now, tx)
