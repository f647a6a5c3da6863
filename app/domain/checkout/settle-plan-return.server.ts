import { lookUpSession } from '#app/domain/payments/look-up-session.server.ts'
import { noSuchPage } from '#app/domain/payments/payment.ts'
import { findPlanThanks } from '#app/domain/plans/find-plan-thanks.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { ring } from '#app/platform/bell.server.ts'
import { followPlan } from './follow-plan.server.ts'

type Wish = { token: string; locale: Locale; now: Date }

/** The short cut of a plan's page of thanks: when no webhook has told yet that the first month is paid, Stripe is asked. */
export async function settlePlanReturn({ token, locale, now }: Wish): Promise<void> {
  const plan = await findPlanThanks(token, locale)
  if (plan?.state !== 'starting' || !plan.sessionId) return
  const page = await lookUpSession(plan.sessionId)
  const subscriptionId = page && page !== noSuchPage ? page.plan?.subscriptionId : undefined
  if (!subscriptionId) return
  if ((await followPlan({ subscriptionId }, { now })) === 'heard') ring('letters')
}
