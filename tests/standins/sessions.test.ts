import type Stripe from 'stripe'
import { expect, test } from 'vitest'
import { line, run, wish } from '#tests/standins/running.ts'

test('a session carries what was asked, and its sums', async () => {
  const { stripe, url } = await run()
  const session = await stripe.checkout.sessions.create(
    wish({
      line_items: [{ ...line(49_900), quantity: 2 }, line(9900, 'Kedja')],
      submit_type: 'donate',
    }),
  )
  expect(session).toMatchObject({
    object: 'checkout.session',
    mode: 'payment',
    status: 'open',
    payment_status: 'unpaid',
    payment_intent: null,
    amount_subtotal: 109_700,
    amount_total: 109_700,
    currency: 'sek',
    customer_email: 'astrid@example.org',
    locale: 'sv',
    submit_type: 'donate',
    metadata: { payment: 'p1' },
    livemode: false,
    ui_mode: 'hosted_page',
    url: `${url}/pay/${session.id}`,
  })
  expect(session.id).toMatch(/^cs_test_/)
  expect(session.expires_at - session.created).toBe(24 * 3600)
})

test('the delivery is part of the total', async () => {
  const { stripe } = await run()
  const fixed_amount = { amount: 4900, currency: 'sek' }
  const session = await stripe.checkout.sessions.create(
    wish({ shipping_options: [{ shipping_rate_data: { display_name: 'Brev', fixed_amount } }] }),
  )
  expect(session.amount_subtotal).toBe(49_900)
  expect(session.amount_total).toBe(54_800)
  expect(session.shipping_cost?.amount_total).toBe(4900)
})

test('its lines can be listed, by pages and by expansion', async () => {
  const { stripe } = await run()
  const { id } = await stripe.checkout.sessions.create(
    wish({ line_items: [line(100_00, 'A'), line(200_00, 'B'), line(300_00, 'C')] }),
  )
  const first = await stripe.checkout.sessions.listLineItems(id, { limit: 2 })
  expect(first.data.map((one) => one.description)).toEqual(['A', 'B'])
  expect(first.has_more).toBe(true)
  const rest = await stripe.checkout.sessions.listLineItems(id, {
    starting_after: first.data[1]?.id,
  })
  expect(rest.data.map((one) => [one.description, one.amount_total])).toEqual([['C', 30_000]])
  const whole = await stripe.checkout.sessions.retrieve(id, { expand: ['line_items'] })
  expect(whole.line_items?.data[2]?.price?.unit_amount_decimal?.toString()).toBe('30000')
})

test('a paid session leads to its payment, charge and book line', async () => {
  const { stripe, press } = await run()
  const { id, url } = await stripe.checkout.sessions.create(wish())
  await press(url ?? '', 'pay')
  const session = await stripe.checkout.sessions.retrieve(id, {
    expand: ['payment_intent.latest_charge.balance_transaction'],
  })
  const intent = session.payment_intent as Stripe.PaymentIntent
  const charge = intent.latest_charge as Stripe.Charge
  const booked = charge.balance_transaction as Stripe.BalanceTransaction
  expect(session).toMatchObject({ status: 'complete', payment_status: 'paid', url: null })
  expect(intent).toMatchObject({
    status: 'succeeded',
    amount_received: 49_900,
    metadata: { payment: 'p1' },
  })
  expect(charge).toMatchObject({ status: 'succeeded', paid: true, amount: 49_900, currency: 'sek' })
  expect(booked.net).toBe(booked.amount - booked.fee)
  expect((await stripe.paymentIntents.retrieve(intent.id)).latest_charge).toBe(charge.id)
  expect((await stripe.charges.retrieve(charge.id)).payment_intent).toBe(intent.id)
  expect((await stripe.balanceTransactions.retrieve(booked.id)).source).toBe(charge.id)
})

test('sessions are listed newest first, by state, payment, customer and page', async () => {
  const { stripe, press } = await run()
  const customer = await stripe.customers.create({
    email: 'b@example.org',
    metadata: { supporter: '7' },
  })
  const ids: string[] = []
  for (let at = 0; at < 5; at += 1) ids.unshift((await stripe.checkout.sessions.create(wish())).id)
  const own = await stripe.checkout.sessions.create(
    wish({ customer: customer.id, customer_email: undefined }),
  )
  const idsOf = (page: { data: { id: string }[] }) => page.data.map((one) => one.id)
  const page = await stripe.checkout.sessions.list({ limit: 3 })
  expect(idsOf(page)).toEqual([own.id, ids[0], ids[1]])
  expect(page.has_more).toBe(true)
  const all: string[] = []
  for await (const one of stripe.checkout.sessions.list({ limit: 2 })) all.push(one.id)
  expect(all).toEqual([own.id, ...ids])
  expect(idsOf(await stripe.checkout.sessions.list({ ending_before: ids[1] }))).toEqual([
    own.id,
    ids[0],
  ])
  expect(idsOf(await stripe.checkout.sessions.list({ customer: customer.id }))).toEqual([own.id])
  await press(own.url ?? '', 'pay')
  const paid = await stripe.checkout.sessions.list({ status: 'complete' })
  expect(idsOf(paid)).toEqual([own.id])
  const intent = paid.data[0]?.payment_intent as string
  expect(idsOf(await stripe.checkout.sessions.list({ payment_intent: intent }))).toEqual([own.id])
  expect((await stripe.customers.retrieve(customer.id)).id).toBe(customer.id)
})

test('an open session can be expired once; a paid one never', async () => {
  const { stripe, press } = await run()
  const open = await stripe.checkout.sessions.create(wish())
  expect((await stripe.checkout.sessions.expire(open.id)).status).toBe('expired')
  await expect(stripe.checkout.sessions.expire(open.id)).rejects.toThrow(/status of `expired`/)
  const paid = await stripe.checkout.sessions.create(wish())
  await press(paid.url ?? '', 'pay')
  await expect(stripe.checkout.sessions.expire(paid.id)).rejects.toThrow(/status of `complete`/)
})

test('a session expires by itself when its time comes on the stand-ins\u2019 clock', async () => {
  const { stripe, control } = await run()
  const soon = Math.floor(Date.now() / 1000) + 31 * 60
  const { id } = await stripe.checkout.sessions.create(wish({ expires_at: soon }))
  await control({ clock: { advanceSeconds: 30 * 60 } })
  expect((await stripe.checkout.sessions.retrieve(id)).status).toBe('open')
  await control({ clock: { advanceSeconds: 60 } })
  expect((await stripe.checkout.sessions.retrieve(id)).status).toBe('expired')
  expect((await stripe.events.list({ type: 'checkout.session.expired' })).data).toHaveLength(1)
})

test('after the clock was moved a month on, a shop whose clock was not can still sell', async () => {
  const { stripe, control, press } = await run()
  await control({ clock: { months: 1 } })
  const soon = Math.floor(Date.now() / 1000) + 31 * 60
  const session = await stripe.checkout.sessions.create(wish({ expires_at: soon }))
  expect(session.expires_at).toBe(soon)
  await press(session.url ?? '', 'pay')
  expect((await stripe.checkout.sessions.retrieve(session.id)).payment_status).toBe('paid')
  const later = await stripe.checkout.sessions.create(wish({ expires_at: soon }))
  await control({ clock: { advanceSeconds: 32 * 60 } })
  expect((await stripe.checkout.sessions.retrieve(later.id)).status).toBe('expired')
})
