import type { Statements } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { settleChange } from './changes/settle-change.server.ts'
import { saveStandingSeen } from './standing-store.server.ts'
import { lockPlan, saveStanding } from './store.server.ts'
import type { SubscriptionView } from './subscription-view.ts'

/**
 * Writes how a plan stands at Stripe now. `askedAt` is the instant before Stripe was asked, so that of two answers the later one counts,
 * whichever is written first; a change that the answer shows to be made is closed. False when the plan is none of ours or a later answer is written.
 */
export async function standAsAtStripe(
  { view, askedAt }: { view: SubscriptionView; askedAt: Date },
  tx: Statements,
): Promise<boolean> {
  const plan = await lockPlan({ planId: view.planId, subscriptionId: view.id }, tx)
  if (!plan) {
    log.warn('plan.unknown_subscription', { subscription: view.id })
    return false
  }
  const isLatest = await saveStanding({ id: plan.id, view, askedAt }, tx)
  if (isLatest) await saveStandingSeen({ id: plan.id, view, askedAt }, tx)
  await settleChange({ plan, view, now: askedAt }, tx)
  return isLatest
}
