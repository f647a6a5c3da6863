import { applyInvoice } from '#app/domain/checkout/apply-invoice.server.ts'
import { tellPlanGiver } from '#app/domain/checkout/tell-plan-giver.server.ts'
import type { InvoiceView } from '#app/domain/plans/invoice-view.ts'
import { standAsAtStripe } from '#app/domain/plans/stand-as-at-stripe.server.ts'
import { savePlan } from '#app/domain/plans/store.server.ts'
import type { SubscriptionView } from '#app/domain/plans/subscription-view.ts'
import { sqlTransaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { addHours, addMinutes } from '#app/values/period.ts'
import { makeFund } from './gift.ts'
import { makeOrganisation } from './organisation.ts'

type MadePlan = { id: string; subscriptionId: string; email: string }

type Wish = { now: Date; email?: string; amount?: number; fund?: string }

/** A plan that waits for its first month. Stripe is not asked. */
export async function makePlan({ now, ...wish }: Wish): Promise<MadePlan> {
  await makeOrganisation()
  const { id: fundId } = await makeFund(wish.fund)
  const { amount = 20_000, email = 'greta@prov.example' } = wish
  const id = newId()
  const words = { formId: newId(), contentDigest: `made of ${id}`, idempotencyKey: `plan/${id}/v1` }
  const giver = { name: 'Greta Givare', email, locale: 'sv', currency: 'SEK' } as const
  const dates = { startedAt: now, expiresAt: addMinutes(now, 31) }
  const plan = { id, ...words, fundId, amount, ...giver, request: {}, ...dates }
  await sqlTransaction((tx) => savePlan(plan, tx))
  return { id, subscriptionId: `sub_${id}`, email }
}

/** Stripe says how a plan stands, and how the month stands that it charged last. */
export async function tellOfPlan(
  plan: MadePlan,
  told: { now: Date; view?: Partial<SubscriptionView>; invoice?: Partial<InvoiceView> },
): Promise<void> {
  const { now } = told
  const view = { ...subscriptionOf(plan, now), ...told.view }
  const invoice = told.invoice && { ...invoiceOf(plan, now), ...told.invoice }
  await sqlTransaction(async (tx) => {
    await standAsAtStripe({ view, askedAt: now }, tx)
    if (invoice) await applyInvoice(invoice, now, tx)
    await tellPlanGiver({ view, invoice, now }, tx)
  })
}

const subscriptionOf = (plan: MadePlan, now: Date): SubscriptionView => ({
  ...{ id: plan.subscriptionId, planId: plan.id, customerId: `cus_${plan.id}`, state: 'active' },
  ...{ amount: 20_000, currency: 'SEK', nextChargeAt: addHours(now, 30 * 24) },
  ...{ resumesAt: undefined, latestInvoiceId: undefined, endedAt: undefined, endedUnpaid: false },
  ...{ anchorAt: undefined, card: undefined, fundId: undefined, changeId: undefined, live: false },
})

/** A month that is paid. */
const invoiceOf = (plan: MadePlan, now: Date): InvoiceView => {
  const id = `in_${newId()}`
  return {
    ...{
      id,
      subscriptionId: plan.subscriptionId,
      planId: plan.id,
      fundId: undefined,
      first: false,
    },
    ...{ writtenAt: now, open: false, paid: true, paidAt: now, amount: 20_000, amountDue: 20_000 },
    ...{ currency: 'SEK', intentId: `pi_${id}`, tries: 1, declineCode: undefined },
    ...{ nextTryAt: undefined, awaitsGiver: false, payUrl: undefined, live: false },
  }
}

/** A month that the bank has refused. */
export const refused = (id: string, tries = 1): Partial<InvoiceView> => ({
  ...{ id, tries, open: true, paid: false, paidAt: undefined, amount: 0, intentId: undefined },
  declineCode: 'insufficient_funds',
})
