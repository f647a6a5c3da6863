import type { Locale } from '#app/i18n/locale.ts'
import type { Currency } from '#app/values/money.ts'

/** Where a plan may stand. Stripe decides where it does; `starting` is the time before its first month is paid. */
export const planStates = ['starting', 'active', 'paused', 'past_due', 'ended'] as const
export type PlanState = (typeof planStates)[number]

/** A plan as it is kept. Amount in minor units, each month. */
export type Plan = {
  id: string
  number: number
  state: PlanState
  formId: string
  contentDigest: string
  fundId: string
  amount: number
  currency: Currency
  locale: Locale
  name: string
  email: string
  idempotencyKey: string
  request: unknown
  sessionId: string | null
  sessionUrl: string | null
  subscriptionId: string | null
  customerId: string | null
  nextChargeAt: Date | null
  resumesAt: Date | null
  startedAt: Date
  expiresAt: Date
}

/** Why a person must look at a plan. */
export type PlanDoubt = 'mode_differs' | 'currency_differs' | 'unknown_at_stripe'

/** The same words sent again within so many hours are the same wish, from whichever window they come. */
export const sameWishHours = 24

/** "M-1017". */
export const planNumber = (number: number): string => `M-${1000 + number}`

/** The number within "M-1017"; undefined when the text is none. */
export function readPlanNumber(text: string): number | undefined {
  const digits = /^M-(\d{4,9})$/.exec(text)?.[1]
  const number = Number(digits) - 1000
  return digits && number > 0 ? number : undefined
}
