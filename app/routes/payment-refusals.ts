import type { PaymentRefusal } from '#app/domain/payments/card-testing/policy.ts'

/** After how many seconds it is worth trying again: a page has given way, refused cards are forgotten, a first stop is over. */
const retryAfter = {
  gift: { payments_crowded: 60, cards_declined: 6 * 3600, payments_stopped: 15 * 60 },
  order: { payments_crowded: 60, cards_declined: 3600, payments_stopped: 15 * 60 },
} as const satisfies Record<string, Record<PaymentRefusal, number>>

/** 429 for each: what was sent is sound, and may be sent again later. */
export const paymentRefusalStatus = {
  payments_crowded: 429,
  cards_declined: 429,
  payments_stopped: 429,
} as const satisfies Record<PaymentRefusal, 429>

const isPaymentRefusal = (refusal: string): refusal is PaymentRefusal =>
  refusal in paymentRefusalStatus

/** When to come back, for a refusal that says so. */
export const retryHeaders = (
  refusal: string,
  of: keyof typeof retryAfter,
): Record<string, string> =>
  isPaymentRefusal(refusal) ? { 'Retry-After': String(retryAfter[of][refusal]) } : {}
