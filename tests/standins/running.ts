import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Resend } from 'resend'
import Stripe from 'stripe'
import { onTestFinished } from 'vitest'
import type { ControlState } from '#tests/standins/control/state.ts'
import type { StandinOptions } from '#tests/standins/options.ts'
import { type Standins, startStandins } from '#tests/standins/start.ts'

export const SECRET = 'whsec_of_the_tests'

/** One webhook request, as it arrived. */
export interface Heard {
  body: string
  headers: Record<string, string>
}

/** A webhook receiver: what it heard, and what it answers next. */
export interface Ear {
  url: string
  heard: Heard[]
  /** Statuses of the next answers, in order; 200 once they are used up. */
  answers: number[]
  events: () => Stripe.Event[]
  /** Resolves once this many requests have come. */
  hears: (count: number) => Promise<void>
}

const verifier = new Stripe('sk_test_verifier')

/** Waits until something holds, for five seconds at most. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 5000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited five seconds in vain for: ${holds}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** Listens for webhooks until the test is over. */
export async function listen(): Promise<Ear> {
  const heard: Heard[] = []
  const answers: number[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    heard.push({ body, headers: request.headers as Record<string, string> })
    response.writeHead(answers.shift() ?? 200).end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/webhooks`,
    heard,
    answers,
    events: () =>
      heard.map(({ body, headers }) =>
        verifier.webhooks.constructEvent(body, headers['stripe-signature'] ?? '', SECRET),
      ),
    hears: (count) => until(() => heard.length >= count),
  }
}

/** Stand-ins with the real clients in front of them. */
export interface Running extends Standins {
  stripe: Stripe
  resend: Resend
  control: (orders: object) => Promise<unknown>
  state: () => Promise<ControlState>
  press: (url: string, action: string) => Promise<Response>
}

/** The clients for stand-ins that are already running. */
export function clientsFor(standins: Standins): Running {
  const { url, port } = standins
  const send = (body: object) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return {
    ...standins,
    stripe: new Stripe('sk_test_lykta', {
      host: '127.0.0.1',
      port,
      protocol: 'http',
      maxNetworkRetries: 0,
      telemetry: false,
    }),
    resend: new Resend('re_lykta', { baseUrl: url }),
    control: async (orders) => {
      const answer = await fetch(`${url}/control`, send(orders))
      if (!answer.ok) throw new Error(await answer.text())
      return answer.json()
    },
    state: async () => (await fetch(`${url}/control.json`)).json(),
    press: (page, action) => fetch(page, { ...send({ action }), redirect: 'manual' }),
  }
}

/** Starts stand-ins for one test; with an ear, events are sent to it. */
export async function run(options: Partial<StandinOptions> = {}, ear?: Ear): Promise<Running> {
  const webhook = ear ? { url: ear.url, secret: SECRET, types: ['*'] } : null
  const standins = await startStandins({ webhook, ...options })
  onTestFinished(() => standins.close())
  return clientsFor(standins)
}

/** What Lykta asks for when somebody buys a ring, with changes. */
export function wish(
  changes: Partial<Stripe.Checkout.SessionCreateParams> = {},
): Stripe.Checkout.SessionCreateParams {
  return {
    mode: 'payment',
    success_url: 'http://localhost:3000/sv/orders/abc?session={CHECKOUT_SESSION_ID}',
    cancel_url: 'http://localhost:3000/sv/basket',
    customer_email: 'astrid@example.org',
    locale: 'sv',
    line_items: [line(49_900, 'Ring')],
    metadata: { payment: 'p1' },
    payment_intent_data: { metadata: { payment: 'p1' } },
    ...changes,
  }
}

/** One line of a checkout, its unit amount in minor units. */
export const line = (
  amount: number,
  name = 'Ring',
  currency = 'sek',
): Stripe.Checkout.SessionCreateParams.LineItem => ({
  quantity: 1,
  price_data: { currency, unit_amount: amount, product_data: { name } },
})

/** The refusal that a call ends in. */
export async function refusalOf(call: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  const outcome = await call.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (outcome instanceof Stripe.errors.StripeError) return outcome
  throw new Error(`wanted a refusal, got ${outcome}`)
}
