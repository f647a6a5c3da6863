import type Stripe from 'stripe'
import { isId } from '#app/values/id.ts'
import { type Currency, isCurrency } from '#app/values/money.ts'
import type { PlanState } from './plan.ts'

/** The card that a plan is charged to, as far as Stripe says which: the end of it, and its last month. */
export type Card = { id: string; last4: string; month: number; year: number }

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
  /** The charge whose day of the month the others keep. */
  anchorAt: Date | undefined
  latestInvoiceId: string | undefined
  /** The fund that its next month is for, and the change of ours that was made last. */
  fundId: string | undefined
  changeId: string | undefined
  /** When it ended, and whether Stripe ended it because no try to charge it came through. */
  endedAt: Date | undefined
  endedUnpaid: boolean
  card: Card | undefined
  live: boolean
}

/** What must come with a subscription so that its view can be told: the card it is charged to, its own or else its customer's. */
export const subscriptionExpand = [
  'default_payment_method',
  'customer.invoice_settings.default_payment_method',
]

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
    anchorAt: instant(subscription.billing_cycle_anchor),
    latestInvoiceId: idOf(subscription.latest_invoice),
    fundId: isId(fund) ? fund : undefined,
    changeId: isId(change) ? change : undefined,
    endedAt: instant(subscription.ended_at),
    endedUnpaid: subscription.cancellation_details?.reason === 'payment_failed',
    card: cardOf(subscription),
    live: subscription.livemode,
  }
}

function cardOf({ default_payment_method: own, customer }: Stripe.Subscription): Card | undefined {
  const isWhole = typeof customer === 'object' && !customer.deleted
  const method = own ?? (isWhole ? customer.invoice_settings.default_payment_method : null)
  if (!method || typeof method === 'string' || !method.card) return undefined
  const { last4, exp_month: month, exp_year: year } = method.card
  return { id: method.id, last4, month, year }
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
