import { expect, test } from 'vitest'
import { type Running, refusalOf, run, wish } from '#tests/standins/running.ts'

async function paid({ stripe, press }: Running): Promise<string> {
  const { id, url } = await stripe.checkout.sessions.create(wish())
  await press(url ?? '', 'pay')
  return String((await stripe.checkout.sessions.retrieve(id)).payment_intent)
}

test('money goes back in parts, never more than came', async () => {
  const standins = await run()
  const { stripe } = standins
  const intent = await paid(standins)
  const part = await stripe.refunds.create({
    payment_intent: intent,
    amount: 10_000,
    metadata: { refund: 'r1' },
  })
  expect(part).toMatchObject({
    status: 'succeeded',
    amount: 10_000,
    currency: 'sek',
    metadata: { refund: 'r1' },
  })
  const tooMuch = await refusalOf(stripe.refunds.create({ payment_intent: intent, amount: 40_000 }))
  expect(tooMuch).toMatchObject({ statusCode: 400, param: 'amount' })
  const rest = await stripe.refunds.create({
    charge: String(part.charge),
    reason: 'requested_by_customer',
  })
  expect(rest.amount).toBe(39_900)
  const again = await refusalOf(stripe.refunds.create({ payment_intent: intent }))
  expect(again.code).toBe('charge_already_refunded')
  expect(await stripe.charges.retrieve(String(part.charge))).toMatchObject({
    amount_refunded: 49_900,
    refunded: true,
  })
  const listed = await stripe.refunds.list({ payment_intent: intent })
  expect(listed.data.map((refund) => refund.id)).toEqual([rest.id, part.id])
  expect((await stripe.refunds.list({ charge: String(part.charge) })).data).toHaveLength(2)
  expect((await stripe.refunds.retrieve(part.id)).id).toBe(part.id)
})

test('the books show what came and what left', async () => {
  const standins = await run()
  const { stripe } = standins
  const refund = await stripe.refunds.create({
    payment_intent: await paid(standins),
    amount: 10_000,
  })
  const lines = await stripe.balanceTransactions.list()
  expect(lines.data.map((line) => [line.type, line.amount])).toEqual([
    ['refund', -10_000],
    ['charge', 49_900],
  ])
  const [own] = (await stripe.balanceTransactions.list({ source: refund.id })).data
  expect(own?.id).toBe(refund.balance_transaction)
  expect((await stripe.balanceTransactions.list({ type: 'charge' })).data).toHaveLength(1)
})

test('a refund needs a payment that came', async () => {
  const { stripe, press } = await run()
  expect((await refusalOf(stripe.refunds.create({}))).statusCode).toBe(400)
  expect((await refusalOf(stripe.refunds.create({ payment_intent: 'pi_none' }))).code).toBe(
    'resource_missing',
  )
  const { id, url } = await stripe.checkout.sessions.create(wish())
  await press(url ?? '', 'decline')
  const intent = String((await stripe.checkout.sessions.retrieve(id)).payment_intent)
  expect((await refusalOf(stripe.refunds.create({ payment_intent: intent }))).statusCode).toBe(400)
  expect((await stripe.refunds.list()).data).toEqual([])
})

test('a refund can stay pending and then fail: the money is back on the charge', async () => {
  const standins = await run()
  const { stripe, control } = standins
  const intent = await paid(standins)
  await control({ refund: { pendingNext: 1 } })
  const refund = await stripe.refunds.create({ payment_intent: intent })
  expect(refund.status).toBe('pending')
  await control({ refund: { id: refund.id, settle: 'failed' } })
  expect((await stripe.refunds.retrieve(refund.id)).status).toBe('failed')
  expect((await stripe.charges.retrieve(String(refund.charge))).amount_refunded).toBe(0)
  expect((await stripe.events.list({ limit: 1 })).data[0]?.type).toBe('refund.failed')
  await expect(control({ refund: { id: refund.id, settle: 'failed' } })).rejects.toThrow(/over/)
})

test('a refund that is through can come back from the bank, as money in the balance', async () => {
  const standins = await run()
  const { stripe, control } = standins
  const refund = await stripe.refunds.create({ payment_intent: await paid(standins) })
  expect(refund.status).toBe('succeeded')
  await control({ refund: { id: refund.id, settle: 'failed' } })
  const after = await stripe.refunds.retrieve(refund.id)
  expect(after).toMatchObject({ status: 'failed', failure_reason: 'expired_or_canceled_card' })
  const [back] = (await stripe.balanceTransactions.list({ limit: 1 })).data
  expect(back).toMatchObject({
    ...{ id: after.failure_balance_transaction, type: 'refund_failure', amount: refund.amount },
  })
  expect((await stripe.events.list({ limit: 1 })).data[0]?.type).toBe('refund.failed')
  await expect(control({ refund: { id: refund.id, settle: 'succeeded' } })).rejects.toThrow(/over/)
})

test('the next refunds are refused with the code that is asked for, then none', async () => {
  const standins = await run()
  const { stripe, control } = standins
  const intent = await paid(standins)
  await control({ refund: { refuseNext: 1 } })
  expect(await refusalOf(stripe.refunds.create({ payment_intent: intent }))).toMatchObject({
    ...{ statusCode: 400, type: 'StripeInvalidRequestError', code: 'balance_insufficient' },
  })
  expect((await stripe.refunds.create({ payment_intent: intent })).status).toBe('succeeded')
})

test('a refund by hand in the dashboard is told like any other', async () => {
  const standins = await run()
  const { stripe, control } = standins
  const intent = await paid(standins)
  await control({ refund: { paymentIntent: intent, amount: 500 } })
  const [refund] = (await stripe.refunds.list()).data
  expect(refund).toMatchObject({ amount: 500, payment_intent: intent })
  const types = (await stripe.events.list({ limit: 2 })).data.map((event) => event.type)
  expect(types).toEqual(['charge.refunded', 'refund.created'])
})
