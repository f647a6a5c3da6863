import Stripe from 'stripe'
import { log } from '#app/platform/log.server.ts'
import { stripe } from '#app/platform/stripe.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { addMinutes } from '#app/values/period.ts'
import { nextKey, type OpenRefusal, reopenMinutes } from './payment.ts'
import { type Payment, saveKey, saveOpened } from './store.server.ts'

/**
 * The address of a payment's page. Asks Stripe at most for one page, however often and at once it is called: the stored key makes a
 * repeated call the same call, also when the payment was read a moment ago.
 */
export async function openPaymentPage(
  payment: Payment,
  now: Date,
): Promise<Outcome<{ url: string }, OpenRefusal>> {
  if (payment.sessionUrl) return done({ url: payment.sessionUrl })
  if (now > addMinutes(payment.createdAt, reopenMinutes)) return refused('payment_refused')
  return askStripe(payment)
}

async function askStripe(payment: Payment): Promise<Outcome<{ url: string }, OpenRefusal>> {
  const request = payment.request as unknown as Stripe.Checkout.SessionCreateParams
  try {
    const session = await stripe().checkout.sessions.create(request, {
      idempotencyKey: payment.idempotencyKey,
    })
    if (!session.url) return refused('payment_refused')
    return done({ url: await saveOpened(payment.id, session.id, session.url) })
  } catch (error) {
    // Stripe is a neighbour: it may be away, or refuse; both are answers here. Anything else is a bug.
    if (!(error instanceof Stripe.errors.StripeError)) throw error
    log.error('payment.open_failed', error, {
      payment: payment.id,
      code: error.code,
      status: error.statusCode,
    })
    const refusedForGood = error instanceof Stripe.errors.StripeInvalidRequestError
    if (error instanceof Stripe.errors.StripeAPIError) await renewKey(payment)
    return refused(refusedForGood ? 'payment_refused' : 'payment_unreachable')
  }
}

/**
 * Stripe keeps a server error under its key and would repeat it for a day. A page that it may have made all the same is known to nobody and
 * cannot be paid, so the next try may be a new call.
 */
async function renewKey({ id, idempotencyKey: from }: Payment): Promise<void> {
  await saveKey({ id, from, to: nextKey(from) })
}
