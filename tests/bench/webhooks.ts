import { createHmac, randomBytes } from 'node:crypto'
import type { RunningShop } from '#tests/make/running-shop.ts'
import { press as pressButton, reachPayment } from '#tests/make/shopping.ts'

/** A signed event as Stripe would send it. */
export function signedEvent(event: object, secret: string, at = Math.floor(Date.now() / 1000)) {
  const body = JSON.stringify(event)
  const signature = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')
  return {
    body,
    headers: { 'stripe-signature': `t=${at},v1=${signature}`, 'content-type': 'application/json' },
  }
}

/** An event of a type that is noted and left, or about an object of Stripe's. */
export const makeEvent = (type: string, object: object) => ({
  id: `evt_${randomBytes(12).toString('hex')}`,
  object: 'event',
  api_version: '2026-10-28.endive',
  created: Math.floor(Date.now() / 1000),
  livemode: false,
  pending_webhooks: 1,
  request: null,
  type,
  data: { object },
})

/** New events about a settled payment page, each looked up at Stripe and written once: how many are heard a second, 8 at once. */
export async function measureWebhooks(
  shop: RunningShop,
  { variant, seconds }: { variant: string; seconds: number },
): Promise<number> {
  const visitor = shop.visitor()
  const page = await reachPayment(visitor, variant)
  await pressButton(visitor, page, 'pay')
  const session = { id: page.split('/').at(-1) ?? '', object: 'checkout.session' }
  const secret = shop.settings.STRIPE_WEBHOOK_SECRET ?? ''
  const until = performance.now() + seconds * 1000
  let heard = 0
  const tell = async (): Promise<void> => {
    while (performance.now() < until) {
      const { body, headers } = signedEvent(
        makeEvent('checkout.session.completed', session),
        secret,
      )
      const answer = await fetch(`${shop.url}/webhooks/stripe`, { method: 'POST', body, headers })
      if (answer.status !== 200) throw new Error(`a webhook was answered ${answer.status}`)
      heard += 1
    }
  }
  await Promise.all(Array.from({ length: 8 }, tell))
  return heard / seconds
}
