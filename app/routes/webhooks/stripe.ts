import type { ActionFunctionArgs } from '@remix-run/node'
import { hearStripe } from '#app/domain/checkout/hear-stripe.server.ts'
import { ring } from '#app/platform/bell.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { readStripeEvent } from '#app/platform/stripe.server.ts'

/** Stripe tells that something happened. Unsigned, altered, old or another mode's events are refused and nothing is written. */
export async function action({ request }: ActionFunctionArgs) {
  const body = await request.text()
  const event = readStripeEvent(body, request.headers.get('Stripe-Signature'))
  if (!event || event.livemode !== env().stripe.live)
    return answer(400, 'not a signed event for this shop')
  const hearing = await hearStripe(event, now())
  if (hearing === 'unknown') return answer(503, 'not now; please tell again')
  ring('letters')
  return answer(200, 'heard')
}

export const loader = () => answer(405, 'events are posted here')

const answer = (status: number, sentence: string) =>
  new Response(`${sentence}\n`, {
    status,
    headers: { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' },
  })
