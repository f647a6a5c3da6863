import type { Statements } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import type { MadeChange } from './changes/change.ts'
import { settleChange } from './changes/settle-change.server.ts'
import { saveStandingSeen } from './standing-store.server.ts'
import { lockPlan, saveStanding } from './store.server.ts'
import type { SubscriptionView } from './subscription-view.ts'

/**
 * Writes how a plan stands at Stripe now. `askedAt` is the instant before Stripe was asked, so that of two answers the later one counts,
 * whichever is written first; a change that the answer shows to be made is closed, and answered: whoever asks gives it to `recordOwnChange`, last
 * in this transaction. Undefined when nothing was closed, or the plan is none of ours.
 */
export async function standAsAtStripe(
  { view, askedAt }: { view: SubscriptionView; askedAt: Date },
  tx: Statements,
): Promise<MadeChange | undefined> {
  const plan = await lockPlan({ planId: view.planId, subscriptionId: view.id }, tx)
  if (!plan) {
    log.warn('plan.unknown_subscription', { subscription: view.id })
    return undefined
  }
  const isLatest = await saveStanding({ id: plan.id, view, askedAt }, tx)
  if (isLatest) await saveStandingSeen({ id: plan.id, view, askedAt }, tx)
  return settleChange({ plan, view, now: askedAt }, tx)
}
