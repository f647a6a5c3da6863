import type Stripe from 'stripe'
import { emit } from '#tests/standins/events/emit.ts'
import { makeBalance } from '#tests/standins/stripe/balance-made.ts'
import { asDeclined, makeCharge } from '#tests/standins/stripe/payment-made.ts'
import type { World } from '#tests/standins/world.ts'

type Circumstances = { details: Stripe.Checkout.Session.CustomerDetails | null; at: number }

/** Charges the whole of an intent, and books it. */
export function chargeIntent(
  world: World,
  intent: Stripe.PaymentIntent,
  { details, at }: Circumstances,
): void {
  const charge = makeCharge(intent, details, at)
  const balance = makeBalance(charge, charge.amount, at)
  const booked = { ...charge, balance_transaction: balance.id }
  const paid: Stripe.PaymentIntent = {
    ...intent,
    amount_received: intent.amount,
    last_payment_error: null,
    latest_charge: charge.id,
    payment_method: charge.payment_method,
    processing: null,
    status: 'succeeded',
  }
  world.store.put('balance', balance.id, balance)
  world.store.put('charges', charge.id, booked)
  world.store.put('intents', paid.id, paid)
  emit(world, 'charge.succeeded', booked)
  emit(world, 'payment_intent.succeeded', paid)
}

/** The bank refuses an intent, which remembers why. */
export function refuseIntent(
  world: World,
  intent: Stripe.PaymentIntent,
  { details, at, code }: Circumstances & { code: string },
): Stripe.PaymentIntent {
  const charge = asDeclined(makeCharge(intent, details, at), code)
  const awaits = code === 'authentication_required' && intent.setup_future_usage === 'off_session'
  const refused: Stripe.PaymentIntent = {
    ...intent,
    last_payment_error: {
      charge: charge.id,
      code: awaits ? code : 'card_declined',
      decline_code: code,
      message: 'Your card was declined.',
      type: 'card_error',
    },
    latest_charge: charge.id,
    status: awaits ? 'requires_action' : 'requires_payment_method',
  }
  world.store.put('charges', charge.id, charge)
  world.store.put('intents', refused.id, refused)
  emit(world, 'charge.failed', charge)
  emit(world, 'payment_intent.payment_failed', refused)
  return refused
}
