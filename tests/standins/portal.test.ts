import { expect, test } from 'vitest'
import { begun, charged, month } from '#tests/standins/plan-world.ts'
import { refusalOf, run } from '#tests/standins/running.ts'

const flow = (doneUrl: string) => ({
  type: 'payment_method_update' as const,
  after_completion: { type: 'redirect' as const, redirect: { return_url: doneUrl } },
})

test('a new card is left at the portal: it is charged once the subscription follows its customer', async () => {
  const standins = await run()
  const { stripe, control, press } = standins
  const { subscription } = await begun(standins)
  const { customer, default_payment_method: first } =
    await stripe.subscriptions.retrieve(subscription)
  const [id, own] = [String(customer), String(first)]
  await stripe.customers.update(id, { invoice_settings: { default_payment_method: own } })
  const page = await stripe.billingPortal.sessions.create({
    ...{
      customer: id,
      return_url: 'http://shop.example/left',
      flow_data: flow('http://shop.example/done'),
    },
  })
  const left = await press(page.url, 'leave')
  expect(await left.json()).toEqual({ url: 'http://shop.example/left' })
  const done = await press(page.url, 'save')
  expect(await done.json()).toEqual({ url: 'http://shop.example/done' })
  const known = await stripe.customers.retrieve(id)
  const card = known.deleted ? null : String(known.invoice_settings.default_payment_method)
  expect(card).not.toBe(own)
  // Its own card is still the one that was left at the checkout, and it is the one that is charged.
  await control({ plan: { subscription, declineNext: 1 } })
  await month(standins)
  expect(await charged(standins)).toBe(20_000)
  const follows = await stripe.subscriptions.update(subscription, { default_payment_method: '' })
  expect([follows.default_payment_method, follows.status]).toEqual([null, 'past_due'])
  await month(standins)
  expect((await stripe.subscriptions.retrieve(subscription)).status).toBe('active')
})

test('the portal refuses a customer that is not there, and every page but that for a card', async () => {
  const standins = await run()
  const { stripe } = standins
  const { subscription } = await begun(standins)
  const customer = String((await stripe.subscriptions.retrieve(subscription)).customer)
  const open = (params: object) =>
    stripe.billingPortal.sessions.create({ customer, ...params } as never)
  const nobody = open({ customer: 'cus_none', flow_data: flow('http://shop.example') })
  expect((await refusalOf(nobody)).code).toBe('resource_missing')
  expect((await refusalOf(open({}))).code).toBe('standin_unsupported')
  const other = stripe.customers.update(customer, {
    invoice_settings: { default_payment_method: 'pm_none' },
  })
  expect((await refusalOf(other)).statusCode).toBe(400)
})
