import { hearEvent } from '#app/domain/payments/hear-event.server.ts'
import type { Heard } from '#app/domain/payments/payment.ts'
import { recordOwnChange } from '#app/domain/plans/changes/record-own-change.server.ts'
import type { InvoiceView } from '#app/domain/plans/invoice-view.ts'
import { lookUpInvoice } from '#app/domain/plans/look-up-invoice.server.ts'
import { lookUpSubscription } from '#app/domain/plans/look-up-subscription.server.ts'
import { standAsAtStripe } from '#app/domain/plans/stand-as-at-stripe.server.ts'
import { sqlTransaction } from '#app/platform/db.server.ts'
import { applyInvoice } from './apply-invoice.server.ts'
import { tellPlanGiver } from './tell-plan-giver.server.ts'

type About = { subscriptionId: string; invoice?: InvoiceView | undefined }
export type PlanTold = { event?: Heard | undefined; now: Date }

/**
 * Brings a plan to where it stands at Stripe: its state, and the month that it charged last or that is told of. One transaction with the event.
 * 'unknown' when Stripe cannot be asked.
 */
export async function followPlan(
  { subscriptionId, invoice }: About,
  { event, now }: PlanTold,
): Promise<'heard' | 'unknown'> {
  const view = await lookUpSubscription(subscriptionId)
  if (!view) return 'unknown'
  const latest =
    invoice ?? (view.latestInvoiceId ? await lookUpInvoice(view.latestInvoiceId) : undefined)
  if (view.latestInvoiceId && !latest) return 'unknown'
  await sqlTransaction(async (tx) => {
    if (event && !(await hearEvent(event, tx))) return
    const made = await standAsAtStripe({ view, askedAt: now }, tx)
    if (latest) await applyInvoice(latest, now, tx)
    await tellPlanGiver({ view, invoice: latest, now }, tx)
    await recordOwnChange(made, now, tx)
  })
  return 'heard'
}
