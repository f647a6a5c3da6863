import type { Statements } from '#app/platform/db.server.ts'
import { savePlanGiver } from './store.server.ts'

/** Keeps whose a plan is, as the giver of one of its gifts is known. */
export async function rememberGiverOf(
  plan: { id: string },
  donationId: string,
  tx: Statements,
): Promise<void> {
  await savePlanGiver(plan.id, donationId, tx)
}
