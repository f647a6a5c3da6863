import { hearEvent } from '#app/domain/payments/hear-event.server.ts'
import { lookUpInvoice } from '#app/domain/plans/look-up-invoice.server.ts'
import { followPlan, type PlanTold } from './follow-plan.server.ts'

/** Follows one month of a plan, charged or refused. An invoice that is of no plan is noted and left. */
export async function followInvoice(
  invoiceId: string,
  told: PlanTold,
): Promise<'heard' | 'unknown'> {
  const invoice = await lookUpInvoice(invoiceId)
  if (!invoice) return 'unknown'
  const { subscriptionId } = invoice
  if (subscriptionId) return followPlan({ subscriptionId, invoice }, told)
  if (told.event) await hearEvent(told.event)
  return 'heard'
}
