import type Stripe from 'stripe'
import type { PlanChange } from './change.ts'
import { nextOnDay, pauseEnd } from './month-days.ts'
import type { PlanAtStripe } from './plan-at-stripe.server.ts'

type Asked = { id: string; change: PlanChange; fundId: string; seen: PlanAtStripe; now: Date }

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000)

/**
 * The call that makes a change at Stripe, the same whenever it is repeated: everything in it is what shall be, nothing is relative. The subscription
 * carries the change's id, so that an answer that was lost can be looked up. Never prorated: a gift is not owed for a part of a month.
 */
export function changeRequest(asked: Asked): Stripe.SubscriptionUpdateParams {
  const { id, change } = asked
  if (change.kind === 'stop') return {}
  const metadata = { change: id, ...(change.kind === 'fund' && { fund: asked.fundId }) }
  return { metadata, proration_behavior: 'none', ...wordsFor(asked) }
}

function wordsFor({ change, seen, now }: Asked): Stripe.SubscriptionUpdateParams {
  if (change.kind === 'amount') return { items: [pricedAt(change.amount, seen)] }
  if (change.kind === 'day') {
    const { lastChargeAt } = seen
    return { trial_end: seconds(nextOnDay(change.day, { lastChargeAt, now })) }
  }
  if (change.kind === 'resume') return { pause_collection: '' }
  if (change.kind !== 'pause') return {}
  const resumesAt = pauseEnd(seen.view.nextChargeAt ?? now, change.months)
  return { pause_collection: { behavior: 'void', resumes_at: seconds(resumesAt) } }
}

const pricedAt = (amount: number, { item }: PlanAtStripe) => ({
  id: item.id,
  price_data: {
    ...{ currency: item.currency, product: item.product, unit_amount: amount },
    recurring: { interval: 'month' as const },
  },
})
