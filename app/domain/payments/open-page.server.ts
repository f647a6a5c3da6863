import Stripe from 'stripe'
import { log } from '#app/platform/log.server.ts'
import { stripe } from '#app/platform/stripe.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { addMinutes } from '#app/values/period.ts'
import { nextKey, type OpenRefusal, reopenMinutes } from './payment.ts'

/** A page that is wanted at Stripe: its stored call and key, and where its address and a new key are kept. */
export type WantedPage = {
  id: string
  request: unknown
  idempotencyKey: string
  sessionUrl: string | null
  createdAt: Date
  /** Keeps the first page that Stripe makes, and answers the address of the one that is kept. */
  keep: (id: string, sessionId: string, url: string) => Promise<string>
  renew: (keys: { id: string; from: string; to: string }) => Promise<unknown>
}

/**
 * The address of a page on which somebody pays. Asks Stripe at most for one page, however often and at once it is called: the stored key makes
 * a repeated call the same call, also when the row was read a moment ago.
 */
export async function openPage(
  page: WantedPage,
  now: Date,
): Promise<Outcome<{ url: string }, OpenRefusal>> {
  if (page.sessionUrl) return done({ url: page.sessionUrl })
  if (now > addMinutes(page.createdAt, reopenMinutes)) return refused('payment_refused')
  return askStripe(page)
}

async function askStripe(page: WantedPage): Promise<Outcome<{ url: string }, OpenRefusal>> {
  const { id, idempotencyKey } = page
  const request = page.request as Stripe.Checkout.SessionCreateParams
  try {
    const session = await stripe().checkout.sessions.create(request, { idempotencyKey })
    if (!session.url) return refused('payment_refused')
    return done({ url: await page.keep(id, session.id, session.url) })
  } catch (error) {
    // Stripe is a neighbour: it may be away, or refuse; both are answers here. Anything else is a bug.
    if (!(error instanceof Stripe.errors.StripeError)) throw error
    const { code, statusCode: status } = error
    log.error('payment.open_failed', error, { payment: id, code, status })
    const refusedForGood = error instanceof Stripe.errors.StripeInvalidRequestError
    if (error instanceof Stripe.errors.StripeAPIError) await renewKey(page)
    return refused(refusedForGood ? 'payment_refused' : 'payment_unreachable')
  }
}

/**
 * Stripe keeps a server error under its key and would repeat it for a day. A page that it may have made all the same is known to nobody and
 * cannot be paid, so the next try may be a new call.
 */
async function renewKey({ id, idempotencyKey: from, renew }: WantedPage): Promise<void> {
  await renew({ id, from, to: nextKey(from) })
}
