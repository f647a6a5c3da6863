import { expect, test } from 'vitest'
import { type Running, refusalOf, run, until, wish } from '#tests/standins/running.ts'

async function pay({ stripe, press }: Running): Promise<string> {
  const { id, url } = await stripe.checkout.sessions.create(wish())
  await press(url ?? '', 'pay')
  return id
}

test('the next payments can be declined', async () => {
  const { stripe, press, control } = await run()
  await control({ decline: { times: 2, code: 'insufficient_funds' } })
  const { id, url } = await stripe.checkout.sessions.create(wish())
  await press(url ?? '', 'pay')
  await press(url ?? '', 'pay')
  const session = await stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent'] })
  expect(session).toMatchObject({
    status: 'open',
    payment_intent: { last_payment_error: { decline_code: 'insufficient_funds' } },
  })
  await press(url ?? '', 'pay')
  expect((await stripe.checkout.sessions.retrieve(id)).payment_status).toBe('paid')
})

test('API calls fail as often as told, and only below the path that was named', async () => {
  const { stripe, control, state } = await run()
  await control({ api: { mode: 'error', times: 2, path: '/v1/checkout/sessions', method: 'POST' } })
  expect((await stripe.events.list()).data).toEqual([])
  expect((await refusalOf(stripe.checkout.sessions.create(wish()))).statusCode).toBe(500)
  expect((await refusalOf(stripe.checkout.sessions.create(wish()))).statusCode).toBe(500)
  expect((await stripe.checkout.sessions.create(wish())).status).toBe('open')
  expect((await state()).faults).toEqual([])
  await control({ api: { mode: 'error', status: 429, retryAfter: 2 } })
  const limited = await refusalOf(stripe.events.list())
  expect(limited).toMatchObject({ type: 'StripeRateLimitError', code: 'rate_limit' })
  expect(limited.headers?.['retry-after']).toBe('2')
})

test.each([
  ['timeout_before', 0],
  ['timeout_after', 1],
  ['cut_off', 1],
  ['garbage', 1],
])(
  '%s: the caller gets nothing, and %i sessions exist; the same key then gives one',
  async (mode, made) => {
    const { stripe, control, state } = await run()
    // The package tries a cut line once more by itself.
    await control({ api: { mode, seconds: 0, times: 2 } })
    await refusalOf(stripe.checkout.sessions.create(wish(), { idempotencyKey: 'k' }))
    expect((await state()).counts).toMatchObject({ sessions: made })
    await control({ reset: 'faults' })
    const session = await stripe.checkout.sessions.create(wish(), { idempotencyKey: 'k' })
    expect(session.status).toBe('open')
    expect((await state()).counts).toMatchObject({ sessions: 1 })
  },
)

test('an answer can be late', async () => {
  const { stripe, control } = await run()
  await control({ api: { mode: 'delay', seconds: 1 } })
  const from = Date.now()
  await stripe.events.list()
  expect(Date.now() - from).toBeGreaterThan(950)
})

test('a later payment can be settled at once', async () => {
  const { stripe, press, control } = await run()
  const { id, url } = await stripe.checkout.sessions.create(wish())
  await press(url ?? '', 'pay_later')
  await control({ payment: { session: id, settle: 'failed' } })
  expect((await stripe.events.list({ limit: 1 })).data[0]?.type).toBe(
    'checkout.session.async_payment_failed',
  )
  await expect(control({ payment: { session: id, settle: 'succeeded' } })).rejects.toThrow(
    /No later payment/,
  )
})

test('everything can be forgotten', async () => {
  const standins = await run()
  await pay(standins)
  await standins.resend.emails.send({ from: 'a@b.se', to: 'c@d.se', subject: 'S', text: 'T' })
  await standins.control({ reset: 'all' })
  expect((await standins.state()).counts).toMatchObject({ sessions: 0, events: 0, letters: 0 })
})

test('the page has a form for each, and pressing one arms it', async () => {
  const { url, state } = await run()
  const page = await (await fetch(`${url}/control`)).text()
  for (const name of [
    'decline[times]',
    'api[mode]',
    'mail[mode]',
    'events[mode]',
    'clock[months]',
    'letter[event]',
  ]) {
    expect(page).toContain(`name="${name}"`)
  }
  const body = new URLSearchParams({
    'api[mode]': 'cut_off',
    'api[times]': '3',
    'api[status]': '500',
    'api[path]': '',
  })
  const answer = await fetch(`${url}/control`, { method: 'POST', body, redirect: 'manual' })
  expect(answer.headers.get('location')).toBe('/control')
  expect((await state()).faults).toMatchObject([{ scope: 'api', mode: 'cut_off', left: 3 }])
})

test('the clock moves on by a month', async () => {
  const { control, state } = await run()
  await control({ clock: { months: 1 } })
  const { aheadSeconds } = (await state()).clock
  expect(aheadSeconds / 86_400).toBeGreaterThanOrEqual(28)
  expect(aheadSeconds / 86_400).toBeLessThanOrEqual(31)
})

test('orders that make no sense are refused, and nothing is armed', async () => {
  const { control, url, state } = await run()
  for (const order of [
    { colour: 'red' },
    { api: { mode: 'explode' } },
    { clock: { advanceSeconds: -1 } },
    { letter: { id: 'none', event: 'bounced' } },
  ]) {
    await expect(control(order)).rejects.toThrow()
  }
  const broken = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }
  expect((await fetch(`${url}/control`, broken)).status).toBe(422)
  const foreign = { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' }, body: 'reset=all' }
  expect((await fetch(`${url}/control`, foreign)).status).toBe(403)
  await until(async () => (await state()).faults.length === 0)
})
