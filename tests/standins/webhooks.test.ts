import { expect, test } from 'vitest'
import { type Ear, listen, type Running, run, until, wish } from '#tests/standins/running.ts'

async function pay({ stripe, press }: Running): Promise<string> {
  const { id, url } = await stripe.checkout.sessions.create(wish())
  await press(url ?? '', 'pay')
  return id
}

const only = (ear: Ear) => ({
  webhook: { url: ear.url, secret: 'whsec_of_the_tests', types: ['checkout.session.completed'] },
})

test('events arrive signed, whole, and say which call caused them', async () => {
  const ear = await listen()
  const standins = await run({}, ear)
  const id = await pay(standins)
  await ear.hears(3)
  const events = ear.events()
  expect(new Set(events.map((event) => event.type))).toEqual(
    new Set(['charge.succeeded', 'payment_intent.succeeded', 'checkout.session.completed']),
  )
  const completed = events.find((event) => event.type === 'checkout.session.completed')
  expect(completed).toMatchObject({
    object: 'event',
    api_version: '2026-10-28.endive',
    livemode: false,
    pending_webhooks: 1,
    data: { object: { id, payment_status: 'paid', amount_total: 49_900 } },
  })
  expect(completed?.id).toMatch(/^evt_/)
  const key = { idempotencyKey: 'refund/1' }
  const paid = await standins.stripe.checkout.sessions.retrieve(id)
  const payment_intent = String(paid.payment_intent)
  await standins.stripe.refunds.create({ payment_intent }, key)
  await ear.hears(5)
  expect(ear.events().at(-1)?.request).toMatchObject({
    idempotency_key: 'refund/1',
    id: expect.stringMatching(/^req_/),
  })
})

test('only the types that the endpoint wants are sent', async () => {
  const ear = await listen()
  const standins = await run(only(ear))
  await pay(standins)
  await pay(standins)
  await ear.hears(2)
  expect(ear.events().map((event) => event.type)).toEqual(
    Array(2).fill('checkout.session.completed'),
  )
  const [endpoint] = (await standins.stripe.webhookEndpoints.list()).data
  expect(endpoint).toMatchObject({ url: ear.url, enabled_events: ['checkout.session.completed'] })
})

test('a refused event comes again, signed anew, until it is taken; then it counts as delivered', async () => {
  const ear = await listen()
  const standins = await run(only(ear))
  ear.answers.push(500, 404)
  await pay(standins)
  await ear.hears(1)
  const { stripe } = standins
  const open = await stripe.events.list({ delivery_success: false })
  expect(open.data.map((event) => [event.type, event.pending_webhooks])).toEqual([
    ['checkout.session.completed', 1],
  ])
  await ear.hears(3)
  expect(new Set(ear.events().map((event) => event.id)).size).toBe(1)
  await until(async () => (await stripe.events.list({ delivery_success: false })).data.length === 0)
  const done = await stripe.events.list({
    delivery_success: true,
    types: ['checkout.session.completed'],
  })
  expect(done.data[0]?.pending_webhooks).toBe(0)
})

test('a dead endpoint is tried again; after three days the event is given up, and still listed', async () => {
  const webhook = { url: 'http://127.0.0.1:9/', secret: 's', types: ['checkout.session.completed'] }
  const standins = await run({ webhook })
  await pay(standins)
  const delivery = async () => (await standins.state()).events
  await until(async () => ((await delivery())[0]?.delivery?.attempts ?? 0) >= 2)
  await standins.control({ clock: { advanceSeconds: 4 * 24 * 3600 } })
  await until(async () => (await delivery())[0]?.delivery?.state === 'failed')
  expect((await standins.stripe.events.list({ delivery_success: false })).data).toHaveLength(1)
})

test('events are listed by kind, instant and page', async () => {
  const standins = await run()
  for (let at = 0; at < 4; at += 1) await pay(standins)
  const { stripe } = standins
  const types = ['checkout.session.completed', 'charge.succeeded']
  const page = await stripe.events.list({ types, limit: 5 })
  expect(page.data).toHaveLength(5)
  expect(page.has_more).toBe(true)
  const rest = await stripe.events.list({ types, starting_after: page.data[4]?.id })
  expect(rest.data).toHaveLength(3)
  expect((await stripe.events.list({ type: 'charge.*', limit: 100 })).data).toHaveLength(4)
  const future = Math.floor(Date.now() / 1000) + 60
  expect((await stripe.events.list({ created: { gte: future } })).data).toEqual([])
  expect((await stripe.events.list({ created: { lt: future }, limit: 100 })).data).toHaveLength(12)
  const first = page.data[0]
  expect((await stripe.events.retrieve(first?.id ?? '')).id).toBe(first?.id)
})

test('an event keeps the object as it was', async () => {
  const standins = await run()
  const { stripe, press } = standins
  const { url } = await stripe.checkout.sessions.create(wish())
  await press(url ?? '', 'pay_later')
  await standins.control({ clock: { advanceSeconds: 10 } })
  const [event] = (await stripe.events.list({ type: 'checkout.session.completed' })).data
  expect(event?.data.object).toMatchObject({ payment_status: 'unpaid' })
})

test('twenty payments at once are all told, several at a time', async () => {
  const ear = await listen()
  const standins = await run({}, ear)
  await Promise.all(Array.from({ length: 20 }, () => pay(standins)))
  await ear.hears(60)
  expect(new Set(ear.events().map((event) => event.id)).size).toBe(60)
})

test('the expiry of a page is told without anybody asking', async () => {
  const ear = await listen()
  const standins = await run({}, ear)
  const { id } = await standins.stripe.checkout.sessions.create(wish())
  await standins.control({ clock: { advanceSeconds: 24 * 3600 } })
  await ear.hears(1)
  expect(ear.events()[0]).toMatchObject({
    type: 'checkout.session.expired',
    data: { object: { id, status: 'expired', url: null } },
  })
})
