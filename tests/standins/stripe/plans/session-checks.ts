import type Stripe from 'stripe'
import { unsupported } from '#tests/standins/stripe/call.ts'
import { badRequest, type Refusal } from '#tests/standins/stripe/refusal.ts'

type Params = Stripe.Checkout.SessionCreateParams

const onlyInPayments = ['payment_intent_data', 'shipping_options', 'customer_creation'] as const

/** Why a session asks for something once that comes each month, or the other way round; or null. */
export function checkRhythm(params: Params): Refusal | null {
  const recurring = params.line_items?.filter((line) => line.price_data?.recurring) ?? []
  if (params.mode === 'subscription') return whyNotMonthly(params, recurring)
  if (params.subscription_data) {
    const says = 'You can not pass `subscription_data` in `payment` mode.'
    return badRequest(says, undefined, 'subscription_data')
  }
  if (recurring.length === 0) return null
  return badRequest('A recurring price needs mode subscription.', undefined, 'line_items')
}

function whyNotMonthly(
  params: Params,
  recurring: Stripe.Checkout.SessionCreateParams.LineItem[],
): Refusal | null {
  const wrong = onlyInPayments.find((name) => params[name] !== undefined)
  if (wrong) return badRequest(`\`${wrong}\` needs \`payment\` mode.`, undefined, wrong)
  if (recurring.length === 0) {
    return badRequest('A recurring price is needed in mode subscription.', undefined, 'line_items')
  }
  const [line] = recurring
  const { interval, interval_count: count = 1 } = line?.price_data?.recurring ?? {}
  if (interval !== 'month' || count !== 1) return unsupported('any rhythm but each month')
  if (params.line_items?.length !== 1 || line?.quantity !== 1) {
    return unsupported('more than one thing in a subscription')
  }
  return null
}
