import { findFund } from '#app/domain/donations/find-fund.server.ts'
import { findGiftOfSameForm } from '#app/domain/donations/find-gift-of-same-form.server.ts'
import { findOpenFundId } from '#app/domain/donations/find-open-fund-id.server.ts'
import type { GiftRequest } from '#app/domain/donations/gift-form.ts'
import { readGiftFormId } from '#app/domain/donations/gift-form-seal.server.ts'
import { admitPayment, type Gate } from '#app/domain/payments/card-testing/admit-payment.server.ts'
import type { PaymentRefusal } from '#app/domain/payments/card-testing/policy.ts'
import { openPage } from '#app/domain/payments/open-page.server.ts'
import { pageMinutes } from '#app/domain/payments/payment.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { sqlTransaction } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { accessToken, digest } from '#app/platform/seal.server.ts'
import { normaliseEmail } from '#app/values/email.ts'
import { newId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { addMinutes } from '#app/values/period.ts'
import type { Plan } from './plan.ts'
import { planRequest } from './plan-request.server.ts'
import { findSameWish, type NewPlan, savePlan, savePlanKey, savePlanPage } from './store.server.ts'

export type StartPlanRefusal =
  | 'fund_unknown'
  | 'fund_closed'
  | 'payment_unreachable'
  | 'form_stale'
  | 'started_already'
  | PaymentRefusal

export type PlanWish = {
  request: Omit<GiftRequest, 'rhythm'>
  locale: Locale
  /** Where the request came from. */
  address: string
  now: Date
}

type Started = Outcome<{ url: string }, StartPlanRefusal>

/**
 * Starts a plan and answers where to pay its first month. One shown form makes one plan, and so do the same words from two windows: sent again,
 * at once or later, they come to the same payment page, or are told that the plan has begun. On a refusal nothing is written.
 */
export async function startPlan(wish: PlanWish): Promise<Started> {
  const { request, locale, now } = wish
  const formId = readGiftFormId(request.form, now)
  if (!formId || (await findGiftOfSameForm(formId))) return refused('form_stale')
  const fundId = await findOpenFundId(request.fund)
  if (!fundId)
    return refused((await findFund(request.fund, locale)) ? 'fund_closed' : 'fund_unknown')
  const made = await newPlan(wish, { formId, fundId })
  const payer = { paidFor: 'plan', address: wish.address, email: request.email, now } as const
  const admitted = await admitPayment(payer, (gate) => write(made, gate, now))
  if (!admitted.ok) return admitted
  const plan = admitted.value
  if (plan?.contentDigest !== made.contentDigest) return refused('form_stale')
  return plan.state === 'starting' ? open(plan, now) : whereBegun(plan, formId)
}

/** Writes the plan, when its page may be made; or answers the one that was begun already. */
const write = (made: NewPlan, gate: Gate, now: Date): Promise<Plan | undefined> =>
  sqlTransaction(async (tx) => {
    const begun = await findSameWish({ ...made, now }, tx)
    if (begun) return begun
    const plan = await savePlan(made, tx)
    if (plan) await gate(plan, tx)
    return plan
  })

async function newPlan(wish: PlanWish, { formId, fundId }: { formId: string; fundId: string }) {
  const { request, locale, now } = wish
  const { form, fund: slug, ...giver } = request
  const contentDigest = digest([{ ...giver, email: normaliseEmail(giver.email) }, slug, locale])
  const dates = { startedAt: now, expiresAt: addMinutes(now, pageMinutes) }
  const plan = { id: newId(), formId, contentDigest, fundId, ...giver, locale, ...dates }
  const fundName = (await findFund(slug, locale))?.name ?? slug
  const idempotencyKey = `plan/${plan.id}/v1`
  return { ...plan, idempotencyKey, request: planRequest({ ...plan, fundName }) } satisfies NewPlan
}

async function open(plan: Plan, now: Date): Promise<Started> {
  if (plan.expiresAt <= now) return refused('form_stale')
  const { id, request, idempotencyKey, sessionUrl, startedAt: createdAt } = plan
  const page = { id, request, idempotencyKey, sessionUrl, createdAt }
  const opened = await openPage({ ...page, keep: savePlanPage, renew: savePlanKey }, now)
  if (opened.ok) return opened
  return refused(opened.refusal === 'payment_refused' ? 'form_stale' : 'payment_unreachable')
}

/** Only the form that began a plan leads to it: the same words from another window may be somebody else's. */
function whereBegun(plan: Plan, formId: string): Started {
  if (plan.formId !== formId) return refused('started_already')
  if (plan.state === 'ended') return refused('form_stale')
  return done({ url: `${env().appUrl}/${plan.locale}/giving/${accessToken('plan', plan.id)}` })
}
