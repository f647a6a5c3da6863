import { cameAt } from '#app/domain/donations/donation.ts'
import { writePlanGift } from '#app/domain/donations/write-plan-gift.server.ts'
import { takeInCharge } from '#app/domain/payments/take-in-charge.server.ts'
import type { InvoiceView } from '#app/domain/plans/invoice-view.ts'
import { lockPlanOf } from '#app/domain/plans/lock-plan-of.server.ts'
import type { Plan, PlanDoubt } from '#app/domain/plans/plan.ts'
import { questionPlan } from '#app/domain/plans/question-plan.server.ts'
import { rememberGiverOf } from '#app/domain/plans/remember-giver-of.server.ts'
import type { SqlTx } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { log } from '#app/platform/log.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import { settleDonation } from './settle-donation.server.ts'

/**
 * Gives a paid month of a plan its effect: one gift, one payment, one receipt, however often and in whatever order it is told of, since the gift
 * is written under the invoice's own name. What came is what is booked, also when the plan says another amount by now. True when it was new.
 */
export async function applyInvoice(view: InvoiceView, now: Date, tx: SqlTx): Promise<boolean> {
  // A month of nothing is written when the day is moved: no money came.
  if (!view.paid || view.amount === 0) return false
  const { planId, subscriptionId } = view
  const plan = await lockPlanOf({ planId, subscriptionId }, tx)
  if (!plan) {
    log.warn('plan.unknown_invoice', { invoice: view.id })
    return false
  }
  const doubt = doubtAbout(view, plan)
  if (doubt) return questionPlan(plan.id, doubt, tx).then(() => false)
  return settleMonth({ view, plan, now }, tx)
}

const doubtAbout = (view: InvoiceView, plan: Plan): PlanDoubt | undefined => {
  if (view.live !== env().stripe.live) return 'mode_differs'
  return view.currency === plan.currency ? undefined : 'currency_differs'
}

type Month = { view: InvoiceView; plan: Plan; now: Date }

async function settleMonth({ view, plan, now }: Month, tx: SqlTx): Promise<boolean> {
  const { id: invoiceId, writtenAt: invoicedAt, amount, intentId, paidAt } = view
  if (!intentId) throw new Error(`invoice ${invoiceId} is paid, and no payment says how`)
  const { id: planId, fundId: planFundId, currency, locale, name, email } = plan
  const funds = { fundId: view.fundId ?? planFundId, planFundId }
  const giver = { locale, name, email }
  const gift = {
    planId,
    invoiceId,
    invoicedAt,
    ...funds,
    amount,
    currency,
    ...giver,
    at: cameAt(paidAt, now),
  }
  const donationId = await writePlanGift(gift, tx)
  if (!donationId) return false
  const reference = referenceTo('donation', donationId)
  await takeInCharge({ reference, invoiceId, intentId, total: { amount, currency }, at: now }, tx)
  await settleDonation({ donationId, paidAt, now }, tx)
  await rememberGiverOf(plan, donationId, tx)
  return true
}
