import type Stripe from 'stripe'
import { isId } from '#app/values/id.ts'
import { type Currency, isCurrency } from '#app/values/money.ts'
import type { PlanState } from './plan.ts'

/** A plan as Stripe has it now. Amount in minor units. */
export type SubscriptionView = {
  id: string
  planId: string | undefined
  customerId: string
  state: PlanState
  amount: number
  currency: Currency | undefined
  nextChargeAt: Date | undefined
  resumesAt: Date | undefined
  latestInvoiceId: string | undefined
  /** The fund that its next month is for, and the change of ours that was made last. */
  fundId: string | undefined
  changeId: string | undefined
  live: boolean
}

const idOf = (thing: string | { id: string } | null): string | undefined =>
  typeof thing === 'string' ? thing : thing?.id

const instant = (seconds: number | null | undefined): Date | undefined =>
  seconds ? new Date(seconds * 1000) : undefined

/** What matters of a subscription. */
export function subscriptionView(subscription: Stripe.Subscription): SubscriptionView {
  const [item] = subscription.items.data
  const currency = subscription.currency.toUpperCase()
  const { plan, fund, change } = subscription.metadata
  const state = stateOf(subscription)
  return {
    id: subscription.id,
    planId: isId(plan) ? plan : undefined,
    customerId: idOf(subscription.customer) ?? '',
    state,
    amount: item?.price.unit_amount ?? 0,
    currency: isCurrency(currency) ? currency : undefined,
    nextChargeAt: state === 'ended' ? undefined : instant(item?.current_period_end),
    resumesAt: instant(subscription.pause_collection?.resumes_at),
    latestInvoiceId: idOf(subscription.latest_invoice),
    fundId: isId(fund) ? fund : undefined,
    changeId: isId(change) ? change : undefined,
    live: subscription.livemode,
  }
}

const states: Record<string, PlanState> = {
  incomplete: 'starting',
  incomplete_expired: 'ended',
  // A month that was moved to another day is a trial in Stripe's words.
  trialing: 'active',
  active: 'active',
  past_due: 'past_due',
  unpaid: 'past_due',
  paused: 'paused',
  canceled: 'ended',
}

/** Throws on a state that Stripe has invented since: a person must say what it means. */
function stateOf({ id, status, pause_collection: pause }: Stripe.Subscription): PlanState {
  const state = states[status]
  if (!state) throw new Error(`subscription ${id} stands in a state that nobody knows: ${status}`)
  return pause && state !== 'ended' ? 'paused' : state
}
