import type Stripe from 'stripe'
import { expect, test } from 'vitest'
import { begun, charged, DAY, days, invoicesOf, month } from '#tests/standins/plan-world.ts'
import { refusalOf, run } from '#tests/standins/running.ts'

test('nothing is charged while it is paused, and it goes on by itself', async () => {
  const standins = await run()
  const { stripe } = standins
  const { subscription } = await begun(standins)
  const now = Math.floor(Date.now() / 1000)
  await stripe.subscriptions.update(subscription, {
    pause_collection: { behavior: 'void', resumes_at: now + 45 * DAY },
  })
  await month(standins)
  expect((await invoicesOf(standins, subscription))[0]).toMatchObject({ status: 'void' })
  await month(standins)
  expect((await stripe.subscriptions.retrieve(subscription)).pause_collection).toBeNull()
  expect(await charged(standins)).toBe(40_000)
})

test('a pause can be taken back', async () => {
  const standins = await run()
  const { stripe } = standins
  const { subscription } = await begun(standins)
  await stripe.subscriptions.update(subscription, { pause_collection: { behavior: 'void' } })
  const resumed = await stripe.subscriptions.update(subscription, { pause_collection: '' })
  expect(resumed.pause_collection).toBeNull()
  await month(standins)
  expect(await charged(standins)).toBe(40_000)
})

test('another amount is charged from the next month on, without proration', async () => {
  const standins = await run()
  const { stripe } = standins
  const { subscription } = await begun(standins)
  const item = (await stripe.subscriptions.retrieve(subscription)).items.data[0]
  const price = (amount: number, currency = 'sek') => ({
    id: item?.id ?? '',
    price_data: {
      ...{ currency, product: String(item?.price.product), unit_amount: amount },
      recurring: { interval: 'month' as const },
    },
  })
  const proration_behavior = 'none'
  const update = (params: Stripe.SubscriptionUpdateParams) =>
    stripe.subscriptions.update(subscription, params)
  expect((await refusalOf(update({ items: [price(30_000)] }))).code).toBe('standin_unsupported')
  const foreign = update({ items: [price(30_000, 'nok')], proration_behavior })
  expect((await refusalOf(foreign)).statusCode).toBe(400)
  await update({ items: [price(30_000)], proration_behavior, metadata: { fund: 'f2' } })
  expect(await charged(standins)).toBe(20_000)
  await month(standins)
  expect(await charged(standins)).toBe(50_000)
  const [invoice] = await invoicesOf(standins, subscription)
  expect(invoice?.parent?.subscription_details?.metadata).toEqual({ plan: 'p1', fund: 'f2' })
})

test('another day: the next charge comes when the trial ends, and a month after that', async () => {
  const standins = await run()
  const { stripe } = standins
  const { subscription } = await begun(standins)
  const trial_end = Math.floor(Date.now() / 1000) + 40 * DAY
  const moved = await stripe.subscriptions.update(subscription, {
    ...{ trial_end, proration_behavior: 'none' },
  })
  expect(moved).toMatchObject({ status: 'trialing', billing_cycle_anchor: trial_end })
  const [nothing] = await invoicesOf(standins, subscription)
  expect(nothing).toMatchObject({ status: 'paid', amount_paid: 0, attempt_count: 0 })
  expect(nothing?.payments?.data).toEqual([])
  await days(standins, 39)
  expect(await charged(standins)).toBe(20_000)
  await days(standins, 2)
  expect(await charged(standins)).toBe(40_000)
  expect((await stripe.subscriptions.retrieve(subscription)).status).toBe('active')
})

test('one that is stopped is charged no more, cannot be changed and not stopped again', async () => {
  const standins = await run()
  const { stripe } = standins
  const { subscription } = await begun(standins)
  const stopped = await stripe.subscriptions.cancel(subscription)
  expect(stopped).toMatchObject({
    ...{ status: 'canceled', cancellation_details: { reason: 'cancellation_requested' } },
  })
  expect((await refusalOf(stripe.subscriptions.cancel(subscription))).code).toBe('resource_missing')
  const change = stripe.subscriptions.update(subscription, { cancel_at_period_end: true })
  expect((await refusalOf(change)).statusCode).toBe(400)
  await month(standins)
  expect(await charged(standins)).toBe(20_000)
})

test('an open invoice that is voided is not charged again', async () => {
  const standins = await run()
  const { stripe, control } = standins
  const { subscription } = await begun(standins)
  await control({ plan: { subscription, declineNext: 1 } })
  await month(standins)
  const [open] = await invoicesOf(standins, subscription)
  expect((await stripe.invoices.voidInvoice(open?.id ?? '')).status).toBe('void')
  await days(standins, 20)
  expect(await charged(standins)).toBe(20_000)
  expect((await refusalOf(stripe.invoices.voidInvoice(open?.id ?? ''))).statusCode).toBe(400)
})

test('a card says when it expires', async () => {
  const standins = await run()
  const { stripe, control } = standins
  const { subscription } = await begun(standins)
  await control({ plan: { subscription, cardExpires: { month: 3, year: 2027 } } })
  const read = await stripe.subscriptions.retrieve(subscription, {
    expand: ['default_payment_method'],
  })
  const method = read.default_payment_method as Stripe.PaymentMethod
  expect(method.card).toMatchObject({ exp_month: 3, exp_year: 2027, last4: '4242' })
  await expect(control({ plan: { subscription: 'sub_none', declineNext: 1 } })).rejects.toThrow(
    /no such subscription/,
  )
})
