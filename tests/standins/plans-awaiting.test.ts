import { expect, test } from 'vitest'
import { begun, charged, days, invoicesOf, month } from '#tests/standins/plan-world.ts'
import { run } from '#tests/standins/running.ts'

test('a bank that wants to see its customer leaves the month open: no try by itself, and a page on which she pays it', async () => {
  const standins = await run()
  const { stripe, press } = standins
  const { subscription } = await begun(standins)
  await standins.control({
    plan: { subscription, declineNext: 1, code: 'authentication_required' },
  })
  await month(standins)
  const [open] = await invoicesOf(standins, subscription)
  expect(open).toMatchObject({ status: 'open', attempt_count: 1, next_payment_attempt: null })
  const { payments } = await stripe.invoices.retrieve(open?.id ?? '', {
    expand: ['payments.data.payment.payment_intent'],
  })
  expect(payments?.data[0]?.payment.payment_intent).toMatchObject({
    ...{ status: 'requires_action', last_payment_error: { code: 'authentication_required' } },
  })
  const types = (await stripe.events.list({ limit: 20 })).data.map(({ type }) => type)
  expect(types).toContain('invoice.payment_action_required')
  await days(standins, 20)
  expect(await stripe.subscriptions.retrieve(subscription)).toMatchObject({ status: 'past_due' })
  const page = open?.hosted_invoice_url ?? ''
  expect(await (await fetch(page)).text()).toContain('name="action" value="pay"')
  await Promise.all([press(page, 'pay'), press(page, 'pay')])
  expect(await stripe.subscriptions.retrieve(subscription)).toMatchObject({ status: 'active' })
  expect(await charged(standins)).toBe(40_000)
  expect((await fetch(`${standins.url}/invoice/in_none`)).status).toBe(404)
})

test('a month that begins late in the month is charged on the last day of shorter ones, and never twice', async () => {
  const standins = await run()
  const today = new Date()
  // To the last day of a month of 31 days.
  const last = new Date(Date.UTC(today.getUTCFullYear() + 1, 0, 31))
  await days(standins, Math.ceil((last.getTime() - today.getTime()) / 86_400_000))
  const { subscription } = await begun(standins)
  for (let passed = 0; passed < 13; passed += 1) await month(standins)
  const charges = (await invoicesOf(standins, subscription)).map(
    ({ created }) => new Date(created * 1000),
  )
  const seen = new Set(charges.map((at) => at.toISOString().slice(0, 7)))
  expect(seen.size).toBe(charges.length)
  for (const at of charges) {
    const length = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate()
    expect(at.getUTCDate()).toBe(Math.min(31, length))
  }
})
