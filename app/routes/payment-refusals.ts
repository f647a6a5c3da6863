import type { PaymentRefusal } from '#app/domain/payments/card-testing/policy.ts'

/** After how many seconds it is worth trying again: a page has given way, refused cards are forgotten, a first stop is over. */
const retryAfter: Record<PaymentRefusal, number> = {
  payments_crowded: 5 * 60,
  cards_declined: 6 * 3600,
  payments_stopped: 15 * 60,
}

/** 429 for each: what was sent is sound, and may be sent again later. */
export const paymentRefusalStatus = {
  payments_crowded: 429,
  cards_declined: 429,
  payments_stopped: 429,
} as const satisfies Record<PaymentRefusal, 429>

const isPaymentRefusal = (refusal: string): refusal is PaymentRefusal => refusal in retryAfter

/** When to come back, for a refusal that says so. */
export const retryHeaders = (refusal: string): Record<string, string> =>
  isPaymentRefusal(refusal) ? { 'Retry-After': String(retryAfter[refusal]) } : {}
