import type Stripe from 'stripe'
import { unsupported } from '#tests/standins/stripe/call.ts'
import { whyNotCharge } from '#tests/standins/stripe/money.ts'
import { isOver, itemOf, type SubscriptionRow } from '#tests/standins/stripe/plans/rows.ts'
import { badRequest, missing, type Refusal } from '#tests/standins/stripe/refusal.ts'
import {
  anything,
  choice,
  flag,
  group,
  list,
  metadata,
  type Params,
  required,
  text,
  whole,
} from '#tests/standins/wire/params.ts'
import type { World } from '#tests/standins/world.ts'

type Update = Stripe.SubscriptionUpdateParams

const LATEST = 99_999_999_999

const item = group({
  id: text(),
  price: text(),
  price_data: group({
    currency: required(text(3)),
    product: required(text()),
    recurring: required(
      group({ interval: required(choice('month')), interval_count: whole(1, 1) }),
    ),
    unit_amount: whole(0, 1_000_000_000_000),
  }),
  quantity: whole(1, 1),
})

/** What a subscription can be changed by. */
export const updateRules: Params = {
  cancel_at_period_end: flag,
  cancellation_details: anything,
  default_payment_method: text(),
  description: text(500),
  items: list(item, 20),
  metadata,
  pause_collection: group({
    behavior: required(choice('keep_as_draft', 'mark_uncollectible', 'void')),
    resumes_at: whole(0, LATEST),
  }),
  proration_behavior: choice('always_invoice', 'create_prorations', 'none'),
  trial_end: whole(0, LATEST),
}

function whyNotItem({ subscription }: SubscriptionRow, params: Update): Refusal | null {
  const [wanted, ...others] = params.items ?? []
  if (!wanted) return null
  const { id, price } = itemOf(subscription)
  if (others.length > 0 || wanted.id !== id) return unsupported('more than one line')
  const data = wanted.price_data
  if (!data) return unsupported('any change of a line but by price_data')
  if (data.product !== price.product) return missing('product', String(data.product))
  if (data.currency !== subscription.currency) {
    return badRequest('The currency of a subscription cannot be changed.', undefined, 'items')
  }
  return whyNotCharge(data.unit_amount ?? 0, data.currency, 'items[0][price_data][unit_amount]')
}

function whyNotTime(world: World, params: Update): Refusal | null {
  const now = world.clock.seconds()
  const { trial_end: trial, pause_collection: pause } = params
  if (typeof trial === 'number' && trial <= now) {
    return badRequest('The trial must end in the future.', 'invalid_expiry', 'trial_end')
  }
  if (!pause) return null
  if (pause.behavior !== 'void') return unsupported('any pause but void')
  if (pause.resumes_at === undefined || pause.resumes_at > now) return null
  return badRequest('resumes_at must be in the future.', undefined, 'pause_collection[resumes_at]')
}

/** Why Stripe would not change a subscription so, or null. */
export function whyNotUpdate(world: World, row: SubscriptionRow, params: Update): Refusal | null {
  if (isOver(row.subscription)) {
    return badRequest(
      'A canceled subscription can only update its cancellation_details and metadata.',
    )
  }
  const asksMoney = params.items !== undefined || params.trial_end !== undefined
  if (asksMoney && params.proration_behavior !== 'none') return unsupported('proration')
  const method = params.default_payment_method
  if (method && !world.store.tables.methods.find(method)) return missing('PaymentMethod', method)
  return whyNotItem(row, params) ?? whyNotTime(world, params)
}
