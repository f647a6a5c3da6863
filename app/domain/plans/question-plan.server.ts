import type { Statements } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import type { PlanDoubt } from './plan.ts'
import { savePlanAttention } from './store.server.ts'

/** Marks a plan for staff: what Stripe says of it is not what was agreed. */
export async function questionPlan(id: string, doubt: PlanDoubt, tx: Statements): Promise<void> {
  log.warn('plan.questioned', { plan: id, reason: doubt })
  await savePlanAttention(id, doubt, tx)
}
