import { isCurrency } from '#app/values/money.ts'
import { findPlanPage } from './decline-store.server.ts'
import { scopeOf } from './scope.ts'
import { sealPayer } from './seal-payer.server.ts'

/** A card that was refused. Amount in minor units, as Stripe has it. */
type Refused = { email: string | undefined; amount: number; currency: string }

/**
 * The plan on whose page a card was refused. Stripe lets a first month carry no word of ours before it is paid, so it is found by what the page
 * itself fixed: the e-mail and the amount. Undefined for a later month of a plan, which has no page.
 */
export async function findTriedPlan(
  { email: given, amount, currency }: Refused,
  now: Date,
): Promise<string | undefined> {
  if (!given || !isCurrency(currency)) return undefined
  const seals = sealPayer({ address: '', email: given }, now)
  return findPlanPage({ email: seals.email, scope: scopeOf({ amount, currency }) }, now)
}
