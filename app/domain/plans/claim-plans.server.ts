import { claimPlans, type PlanToAsk } from './claim-store.server.ts'

/** Plans that Stripe should be asked about now; no other server claims the same. */
export const claimPlansToAsk = (now: Date, limit: number): Promise<PlanToAsk[]> =>
  claimPlans(now, limit)
