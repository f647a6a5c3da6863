import { hearEvent } from '#app/domain/payments/hear-event.server.ts'
import type { Heard, SessionView } from '#app/domain/payments/payment.ts'
import { endUnpaidPlan } from '#app/domain/plans/end-unpaid-plan.server.ts'
import { sqlTransaction } from '#app/platform/db.server.ts'
import { applySession } from './apply-session.server.ts'
import { followPlan } from './follow-plan.server.ts'

type Circumstances = Omit<Parameters<typeof applySession>[1], 'event'> & { event?: Heard }

/** Gives a page of Stripe's its effect, whatever is paid on it: once, in one transaction with the event that told of it. 'unknown' when Stripe cannot be asked. */
export async function followPage(
  view: SessionView,
  circumstances: Circumstances,
): Promise<'heard' | 'unknown'> {
  if (view.plan) return followPlanPage(view, circumstances)
  await applySession(view, circumstances)
  return 'heard'
}

/** The page of a plan's first month: paid, there is a plan at Stripe; expired, there will be none. */
async function followPlanPage(
  { plan, fate }: SessionView,
  { now, event }: Circumstances,
): Promise<'heard' | 'unknown'> {
  const { id, subscriptionId } = plan ?? {}
  if (subscriptionId) return followPlan({ subscriptionId }, { now, event })
  await sqlTransaction(async (tx) => {
    if (event && !(await hearEvent(event, tx))) return
    if (id && fate === 'expired') await endUnpaidPlan(id, now, tx)
  })
  return 'heard'
}
