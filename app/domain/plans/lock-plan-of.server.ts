import type { Statements } from '#app/platform/db.server.ts'
import type { Plan } from './plan.ts'
import { lockPlan } from './store.server.ts'

/** The plan that an invoice or a subscription is of, under its row lock; undefined when it is none of ours. */
export const lockPlanOf = (
  view: { planId: string | undefined; subscriptionId: string | undefined },
  tx: Statements,
): Promise<Plan | undefined> => lockPlan(view, tx)
