import type Stripe from 'stripe'
import { expect, test } from 'vitest'
import { type Running, run, wish } from '#tests/standins/running.ts'

const typesOf = async ({ stripe }: Running) =>
  (await stripe.events.list({ limit: 100 })).data.map((event) => event.type).toReversed()

const textOf = async (url: string | null, headers = {}) =>
  (await fetch(url ?? '', { headers })).text()

test('the page shows lines and total in the session\u2019s language, and no script', async () => {
  const { stripe } = await run()
  const expected = {
    sv: ['Betala', '499,00\u00a0kr'],
    nb: ['Betal', '499,00\u00a0SEK'],
    en: ['Pay', 'SEK\u00a0499.00'],
  }
  for (const [locale, [button, total]] of Object.entries(expected)) {
    const { url } = await stripe.checkout.sessions.create(wish({ locale }))
    const answer = await fetch(url ?? '')
    const page = (await answer.text()).replaceAll('\u202f', '\u00a0')
    expect(page).toContain(`<html lang="${locale}">`)
    expect(page).toContain(`>${button}</button>`)
    expect(page).toContain(total)
    expect(page).not.toContain('<script')
    expect(page).not.toContain('style="')
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("form-action 'self' http://localhost:3000")
  }
})

test('a session that chose British English, or nothing, is shown in English or the visitor\u2019s language', async () => {
  const { stripe } = await run()
  const british = await stripe.checkout.sessions.create(wish({ locale: 'en-GB' }))
  expect(await textOf(british.url)).toContain('<html lang="en">')
  const open = await stripe.checkout.sessions.create(wish({ locale: undefined }))
  expect(await textOf(open.url, { 'accept-language': 'fr, no;q=0.8' })).toContain(
    '<html lang="nb">',
  )
})

test('what a shop writes is text on the page, never markup', async () => {
  const { stripe } = await run()
  const price_data = { currency: 'sek', unit_amount: 500, product_data: { name: '<img src=x>' } }
  const { url } = await stripe.checkout.sessions.create(
    wish({ line_items: [{ quantity: 1, price_data }] }),
  )
  expect(await textOf(url)).toContain('&lt;img src=x&gt;')
})

test('pay: charged once, sent to the thanks page with the session\u2019s id', async () => {
  const standins = await run()
  const { id, url } = await standins.stripe.checkout.sessions.create(wish())
  const form = new URLSearchParams({ action: 'pay', name: 'Astrid Ek' })
  const answer = await fetch(url ?? '', { method: 'POST', body: form, redirect: 'manual' })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe(`http://localhost:3000/sv/orders/abc?session=${id}`)
  const paid = await standins.stripe.checkout.sessions.retrieve(id)
  expect(paid.customer_details).toMatchObject({ email: 'astrid@example.org', name: 'Astrid Ek' })
  expect(await typesOf(standins)).toEqual([
    'charge.succeeded',
    'payment_intent.succeeded',
    'checkout.session.completed',
  ])
  expect(await textOf(url)).toContain('redan klart')
})

test('the same page paid twenty times at once is one charge', async () => {
  const { stripe, press, state } = await run()
  const { url } = await stripe.checkout.sessions.create(wish())
  const answers = await Promise.all(Array.from({ length: 20 }, () => press(url ?? '', 'pay')))
  expect(answers.map((answer) => answer.status)).toEqual(Array(20).fill(303))
  expect((await state()).counts).toMatchObject({ charges: 1, payments: 1, events: 3 })
})

test('decline: nothing is charged, the page says so and can be paid after all', async () => {
  const standins = await run()
  const { stripe, press } = standins
  const { id, url } = await stripe.checkout.sessions.create(wish())
  const declined = await press(url ?? '', 'decline')
  expect(declined.headers.get('location')).toBe(`/pay/${id}`)
  expect(await textOf(url)).toContain('role="alert"')
  const session = await stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent'] })
  const intent = session.payment_intent as Stripe.PaymentIntent
  expect(session).toMatchObject({ status: 'open', payment_status: 'unpaid' })
  expect(intent.last_payment_error).toMatchObject({ type: 'card_error', code: 'card_declined' })
  expect(await typesOf(standins)).toEqual(['charge.failed', 'payment_intent.payment_failed'])
  await press(url ?? '', 'pay')
  const paid = await stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent'] })
  expect(paid.payment_intent).toMatchObject({
    id: intent.id,
    status: 'succeeded',
    last_payment_error: null,
  })
})

test('leave: back to where the shop said, the session still open', async () => {
  const { stripe, press } = await run()
  const { id, url } = await stripe.checkout.sessions.create(wish())
  const left = await press(url ?? '', 'leave')
  expect(left.headers.get('location')).toBe('http://localhost:3000/sv/basket')
  expect((await stripe.checkout.sessions.retrieve(id)).status).toBe('open')
})

test('an expired page cannot be paid', async () => {
  const { stripe, press, state } = await run()
  const { id, url } = await stripe.checkout.sessions.create(wish())
  await stripe.checkout.sessions.expire(id)
  expect((await press(url ?? '', 'pay')).status).toBe(410)
  expect((await fetch(url ?? '')).status).toBe(410)
  expect((await state()).counts).toMatchObject({ charges: 0 })
})

test('an expiry gives up the payment that was declined before', async () => {
  const standins = await run()
  const { stripe, press } = standins
  const { id, url } = await stripe.checkout.sessions.create(wish())
  await press(url ?? '', 'decline')
  await stripe.checkout.sessions.expire(id)
  expect((await typesOf(standins)).slice(2)).toEqual([
    'payment_intent.canceled',
    'checkout.session.expired',
  ])
})

test.each([
  ['pay_later', 'paid', 'checkout.session.async_payment_succeeded', 1],
  ['pay_later_fail', 'unpaid', 'checkout.session.async_payment_failed', 0],
])('%s: completed unpaid first, then %s', async (action, status, type, charged) => {
  const standins = await run()
  const { stripe, press, control } = standins
  const { id, url } = await stripe.checkout.sessions.create(wish())
  const answer = await press(url ?? '', action)
  expect(answer.headers.get('location')).toContain('/sv/orders/abc')
  expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({
    status: 'complete',
    payment_status: 'unpaid',
  })
  expect(await typesOf(standins)).toEqual([
    'payment_intent.processing',
    'checkout.session.completed',
  ])
  await control({ clock: { advanceSeconds: 10 } })
  expect((await stripe.checkout.sessions.retrieve(id)).payment_status).toBe(status)
  expect((await typesOf(standins)).at(-1)).toBe(type)
  const balance = await stripe.balanceTransactions.list()
  expect(balance.data).toHaveLength(charged)
  await press(url ?? '', 'pay')
  expect((await stripe.balanceTransactions.list()).data).toHaveLength(charged)
})

test('a press that asks for JSON is told what became of the session', async () => {
  const { stripe } = await run()
  const { id, url } = await stripe.checkout.sessions.create(wish())
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const answer = await fetch(url ?? '', { method: 'POST', headers, body: '{"action":"pay"}' })
  expect(await answer.json()).toMatchObject({ id, status: 'complete', payment_status: 'paid' })
})

test('unknown pages, unknown buttons and forms from elsewhere are refused', async () => {
  const { stripe, press, url: origin, state } = await run()
  const { url } = await stripe.checkout.sessions.create(wish())
  expect((await fetch(`${origin}/pay/cs_test_none`)).status).toBe(404)
  expect((await press(`${origin}/pay/cs_test_none`, 'pay')).status).toBe(404)
  expect((await press(url ?? '', 'steal')).status).toBe(422)
  const foreign = {
    method: 'POST',
    body: 'action=pay',
    headers: { 'sec-fetch-site': 'cross-site' },
  }
  expect((await fetch(url ?? '', foreign)).status).toBe(403)
  expect((await state()).counts).toMatchObject({ charges: 0 })
})
