import { badRequest, type Refusal } from '#tests/standins/stripe/refusal.ts'

/** The least that Stripe charges, in minor units ("Supported currencies" in its documentation). */
export const leastCharge: Record<string, number> = { sek: 300, nok: 300, dkk: 250, eur: 50 }

/** Stripe's bound of eight digits, in minor units. */
export const MOST_CHARGE = 99_999_999

/** Why an amount in minor units cannot be charged, or null. */
export function whyNotCharge(amount: number, currency: string, param: string): Refusal | null {
  const least = leastCharge[currency]
  if (least === undefined) {
    return badRequest(`Invalid currency: ${currency}.`, 'parameter_invalid_empty', param)
  }
  if (amount < least) {
    return badRequest(`Amount must be at least ${least} ${currency}.`, 'amount_too_small', param)
  }
  if (amount <= MOST_CHARGE) return null
  return badRequest(
    `Amount must be no more than ${MOST_CHARGE} ${currency}.`,
    'amount_too_large',
    param,
  )
}

/** What the stand-in keeps of a charge, in minor units: 1.5 % and a fixed part, near a European card's fee. */
export function feeOn(amount: number, currency: string): number {
  const fixed = currency === 'eur' ? 25 : 180
  return Math.min(amount, Math.round(amount * 0.015) + fixed)
}
