import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Stripe from 'stripe'
import { expect, onTestFinished, test } from 'vitest'
import {
  begun,
  charged,
  DAY,
  days,
  invoicesOf,
  month,
  monthly,
} from '#tests/standins/plan-world.ts'
import { clientsFor, listen, refusalOf, run, wish } from '#tests/standins/running.ts'
import { startStandins } from '#tests/standins/start.ts'

test('a first month is charged once it is paid, and only then there is a subscription', async () => {
  const standins = await run()
  const { stripe, press } = standins
  const { id, url } = await stripe.checkout.sessions.create(monthly())
  await press(url ?? '', 'decline')
  expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({
    ...{ status: 'open', subscription: null, payment_status: 'unpaid' },
  })
  expect((await stripe.subscriptions.list()).data).toEqual([])
  await press(url ?? '', 'pay')
  await press(url ?? '', 'pay')
  const session = await stripe.checkout.sessions.retrieve(id, { expand: ['subscription'] })
  expect(session).toMatchObject({
    ...{ status: 'complete', payment_status: 'paid', payment_intent: null, amount_total: 20_000 },
    subscription: { status: 'active', metadata: { plan: 'p1', fund: 'f1' } },
  })
  const [invoice, ...others] = (await stripe.invoices.list()).data
  expect(others).toEqual([])
  expect(invoice).toMatchObject({ id: session.invoice, amount_paid: 20_000, status: 'paid' })
  expect(invoice?.payments).toBeUndefined()
  expect(await charged(standins)).toBe(20_000)
})

test('an invoice names its subscription, what that carried then, and its payments where asked', async () => {
  const standins = await run()
  const { session, subscription } = await begun(standins)
  const invoice = await standins.stripe.invoices.retrieve(String(session.invoice), {
    expand: ['payments.data.payment.payment_intent'],
  })
  expect(invoice.parent?.subscription_details).toEqual({
    ...{ metadata: { plan: 'p1', fund: 'f1' }, subscription },
  })
  expect(invoice.payments?.data).toMatchObject([
    { status: 'paid', payment: { payment_intent: { status: 'succeeded', amount: 20_000 } } },
  ])
})

test('every month brings one invoice and one charge, on the day of the first', async () => {
  const standins = await run()
  const { subscription } = await begun(standins)
  for (let passed = 0; passed < 13; passed += 1) await month(standins)
  const invoices = await invoicesOf(standins, subscription)
  expect(invoices).toHaveLength(14)
  expect(await charged(standins)).toBe(14 * 20_000)
  expect(new Set(invoices.map(({ period_start }) => period_start)).size).toBe(14)
  expect(invoices.every(({ status }) => status === 'paid')).toBe(true)
})

test('a charge that fails is tried again after 3, 5 and 7 days, and recovers', async () => {
  const standins = await run()
  const { stripe, control } = standins
  const { subscription } = await begun(standins)
  await control({ plan: { subscription, declineNext: 2, code: 'expired_card' } })
  await month(standins)
  const [failed] = await invoicesOf(standins, subscription)
  expect(failed).toMatchObject({ status: 'open', attempt_count: 1, amount_paid: 0 })
  expect((failed?.next_payment_attempt ?? 0) - (failed?.created ?? 0)).toBe(3 * DAY)
  expect((await stripe.subscriptions.retrieve(subscription)).status).toBe('past_due')
  await days(standins, 3)
  expect((await invoicesOf(standins, subscription))[0]).toMatchObject({ attempt_count: 2 })
  await days(standins, 5)
  const [paid] = await invoicesOf(standins, subscription)
  expect(paid).toMatchObject({ id: failed?.id, status: 'paid', attempt_count: 3 })
  expect(paid?.payments?.data).toHaveLength(1)
  expect((await stripe.subscriptions.retrieve(subscription)).status).toBe('active')
  expect(await charged(standins)).toBe(40_000)
})

test('after the last try the subscription is over', async () => {
  const standins = await run()
  const { stripe, control } = standins
  const { subscription } = await begun(standins)
  await control({ plan: { subscription, declineNext: 9 } })
  await month(standins)
  await days(standins, 15)
  expect(await stripe.subscriptions.retrieve(subscription)).toMatchObject({
    ...{ status: 'canceled', cancellation_details: { reason: 'payment_failed' } },
  })
  const [last] = await invoicesOf(standins, subscription)
  expect(last).toMatchObject({ status: 'open', attempt_count: 4, next_payment_attempt: null })
  await month(standins)
  expect(await charged(standins)).toBe(20_000)
})

test('a month is told of, in the order in which it happened, and every telling arrives', async () => {
  const ear = await listen()
  const standins = await run({}, ear)
  const listed = async () => (await standins.stripe.events.list({ limit: 100 })).data.reverse()
  const { subscription } = await begun(standins)
  // Stripe forgets events after 30 days, so those of the start are read now.
  const first = (await listed()).map(({ type }) => type)
  expect(first).toEqual([
    ...['customer.created', 'payment_method.attached', 'invoice.created', 'invoice.finalized'],
    ...['charge.succeeded', 'payment_intent.succeeded', 'invoice.paid'],
    ...['invoice.payment_succeeded', 'customer.subscription.created'],
    'checkout.session.completed',
  ])
  await standins.control({ plan: { subscription, declineNext: 1 } })
  await month(standins)
  await days(standins, 4)
  const then = (await listed()).map(({ type }) => type)
  expect(then).toEqual([
    ...['invoice.created', 'invoice.finalized', 'customer.subscription.updated'],
    ...['charge.failed', 'payment_intent.payment_failed', 'invoice.payment_failed'],
    ...['customer.subscription.updated', 'charge.succeeded', 'payment_intent.succeeded'],
    ...['invoice.paid', 'invoice.payment_succeeded', 'customer.subscription.updated'],
  ])
  await ear.hears(first.length + then.length)
  expect(
    ear
      .events()
      .map(({ type }) => type)
      .sort(),
  ).toEqual([...first, ...then].sort())
})

test.each<[string, Partial<Stripe.Checkout.SessionCreateParams>]>([
  ['nothing that comes each month', { line_items: wish().line_items ?? [] }],
  ['what only a single payment has', { payment_intent_data: { metadata: { a: 'b' } } }],
  ['a price each month, once', { mode: 'payment', subscription_data: {} }],
])('a session is refused: %s', async (_name, changes) => {
  const { stripe, state } = await run()
  const refused = await refusalOf(stripe.checkout.sessions.create(monthly(changes)))
  expect(refused.statusCode).toBe(400)
  expect((await state()).counts).toMatchObject({ sessions: 0 })
})
test('a monthly gift goes on after a restart, charged once a month', async () => {
  const state = mkdtempSync(join(tmpdir(), 'lykta-plans-'))
  onTestFinished(() => rmSync(state, { recursive: true, force: true }))
  const first = clientsFor(await startStandins({ state }))
  const { subscription } = await begun(first)
  await month(first)
  await first.close()
  const second = await run({ state })
  expect(await invoicesOf(second, subscription)).toHaveLength(2)
  await month(second)
  expect(await charged(second)).toBe(60_000)
})
