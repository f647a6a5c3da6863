import Stripe from 'stripe'
import { env, oncePerEnvironment } from './env/env.server.ts'
import { type LogFields, log } from './log.server.ts'

/** Stripe's API, or the other origin that the environment names; the same package either way. */
export const stripe = oncePerEnvironment(({ stripe: { secretKey, apiUrl } }) => {
  const url = apiUrl ? new URL(apiUrl) : undefined
  return new Stripe(secretKey, {
    timeout: 20_000,
    maxNetworkRetries: 2,
    telemetry: false,
    ...(url && {
      host: url.hostname,
      port: url.port || (url.protocol === 'https:' ? '443' : '80'),
      protocol: url.protocol === 'https:' ? 'https' : 'http',
    }),
  })
})

/**
 * Asks Stripe something. Undefined, with a log line, when Stripe is away or refuses: to the caller that means "not known now", and the
 * reconciler asks again. Other errors are bugs and go on.
 */
export async function askStripe<Answer>(
  ask: (neighbour: Stripe) => Promise<Answer>,
  about: LogFields,
): Promise<Answer | undefined> {
  try {
    return await ask(stripe())
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error
    log.error('stripe.no_answer', error, { ...about, code: error.code, status: error.statusCode })
    return undefined
  }
}

/**
 * Stripe has answered (400 or 404), and would answer the same again: what was asked cannot be done, or there is no such thing. Limits,
 * locks, keys and failures of its own are other errors.
 */
export const refusedForGood = (error: unknown): error is Stripe.errors.StripeInvalidRequestError =>
  error instanceof Stripe.errors.StripeInvalidRequestError

/** Stripe has answered that it knows of no such thing. */
export const isUnknownToStripe = (error: unknown): boolean =>
  refusedForGood(error) && error.statusCode === 404 && error.code === 'resource_missing'

/**
 * The event a webhook request carries, or undefined when no configured secret signed exactly these bytes within five minutes.
 * Two secrets may be configured while one is being rolled.
 */
export function readStripeEvent(body: string, signature: string | null): Stripe.Event | undefined {
  if (!signature) return undefined
  const read = env().stripe.webhookSecrets.map((secret) => signedWith(secret, { body, signature }))
  return read.find((event) => event !== undefined)
}

function signedWith(secret: string, { body, signature }: { body: string; signature: string }) {
  try {
    return stripe().webhooks.constructEvent(body, signature, secret)
  } catch (error) {
    // A wrong signature, or signed bytes that are no event, are expected answers here; the caller refuses when every secret fails.
    const expected =
      error instanceof Stripe.errors.StripeSignatureVerificationError ||
      error instanceof SyntaxError
    if (!expected) throw error
    return undefined
  }
}
