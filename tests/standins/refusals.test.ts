import Stripe from 'stripe'
import { describe, expect, test } from 'vitest'
import { line, refusalOf, run, wish } from '#tests/standins/running.ts'

type Params = Stripe.Checkout.SessionCreateParams

const now = () => Math.floor(Date.now() / 1000)
const odd = (extra: object) => ({ ...wish(), ...extra }) as Params
const pairs = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, 'v']))

const refused: [string, () => Params, Partial<Stripe.errors.StripeError>][] = [
  [
    'an unknown parameter',
    () => odd({ colour: 'red' }),
    { code: 'parameter_unknown', param: 'colour' },
  ],
  [
    'an unknown parameter deep inside',
    () => odd({ line_items: [{ ...line(500), price_data: { ...line(500).price_data, vat: 25 } }] }),
    { code: 'parameter_unknown', param: 'line_items[0][price_data][vat]' },
  ],
  [
    'payment_method_types',
    () => odd({ payment_method_types: ['card'] }),
    { code: 'payment_method_types_no_longer_supported', param: 'payment_method_types' },
  ],
  ['no mode', () => wish({ mode: undefined }), { code: 'parameter_missing', param: 'mode' }],
  ['no lines', () => wish({ line_items: [] }), { code: 'parameter_missing', param: 'line_items' }],
  [
    'no success_url',
    () => wish({ success_url: undefined }),
    { code: 'parameter_missing', param: 'success_url' },
  ],
  ['no address as success_url', () => wish({ success_url: 'here' }), { code: 'url_invalid' }],
  ['an old name of ui_mode', () => wish({ ui_mode: 'hosted' }), { param: 'ui_mode' }],
  ['an unknown mode', () => wish({ mode: 'gift' }), { param: 'mode' }],
  ['an unknown locale', () => wish({ locale: 'xx' }), { param: 'locale' }],
  ['2.99 kronor', () => wish({ line_items: [line(299)] }), { code: 'amount_too_small' }],
  [
    '2.99 norske kroner',
    () => wish({ line_items: [line(299, 'x', 'nok')] }),
    { code: 'amount_too_small' },
  ],
  ['49 cents', () => wish({ line_items: [line(49, 'x', 'eur')] }), { code: 'amount_too_small' }],
  ['nine digits', () => wish({ line_items: [line(100_000_000)] }), { code: 'amount_too_large' }],
  [
    'less than nothing',
    () => wish({ line_items: [line(-5)] }),
    { code: 'parameter_invalid_integer' },
  ],
  ['half an öre', () => wish({ line_items: [line(500.5)] }), { code: 'parameter_invalid_integer' }],
  [
    'two currencies',
    () => wish({ line_items: [line(500), line(500, 'x', 'nok')] }),
    { param: 'line_items' },
  ],
  [
    '101 lines',
    () => wish({ line_items: Array.from({ length: 101 }, () => line(500)) }),
    { param: 'line_items' },
  ],
  ['29 minutes', () => wish({ expires_at: now() + 29 * 60 }), { param: 'expires_at' }],
  ['more than a day', () => wish({ expires_at: now() + 24 * 3600 + 60 }), { param: 'expires_at' }],
  ['51 pairs of metadata', () => wish({ metadata: pairs(51) }), { param: 'metadata' }],
  [
    'a long metadata key',
    () => wish({ metadata: { ['k'.repeat(41)]: 'v' } }),
    { param: 'metadata' },
  ],
  [
    'a long metadata value',
    () => wish({ metadata: { k: 'v'.repeat(501) } }),
    { param: 'metadata[k]' },
  ],
  [
    'a long reference',
    () => wish({ client_reference_id: 'x'.repeat(201) }),
    { param: 'client_reference_id' },
  ],
  ['no e-mail address', () => wish({ customer_email: 'astrid' }), { code: 'email_invalid' }],
  [
    'an unknown customer',
    () => wish({ customer: 'cus_x', customer_email: undefined }),
    { code: 'resource_missing' },
  ],
  [
    'an unknown price',
    () => odd({ line_items: [{ price: 'price_x', quantity: 1 }] }),
    { code: 'resource_missing' },
  ],
  [
    'no quantity',
    () => wish({ line_items: [{ price_data: line(500).price_data }] }),
    { code: 'parameter_missing' },
  ],
]

describe('a session is not made from', () => {
  test.each(refused)('%s', async (_, params, reason) => {
    const { stripe, state } = await run()
    const error = await refusalOf(stripe.checkout.sessions.create(params()))
    expect(error).toMatchObject({ type: 'StripeInvalidRequestError', ...reason })
    expect(error.requestId).toMatch(/^req_/)
    expect((await state()).counts).toMatchObject({ sessions: 0, events: 0 })
  })
})

test('the least amounts themselves are taken, and 30 minutes are long enough', async () => {
  const { stripe } = await run()
  for (const [amount, currency] of [
    [300, 'sek'],
    [300, 'nok'],
    [50, 'eur'],
  ] as const) {
    const session = await stripe.checkout.sessions.create(
      wish({ line_items: [line(amount, 'x', currency)], expires_at: now() + 30 * 60 + 2 }),
    )
    expect(session.amount_total).toBe(amount)
  }
})

test('what does not exist is missing, with an error body the package takes for one', async () => {
  const { stripe } = await run()
  const calls = [
    stripe.checkout.sessions.retrieve('cs_test_none'),
    stripe.checkout.sessions.expire('cs_test_none'),
    stripe.checkout.sessions.listLineItems('cs_test_none'),
    stripe.paymentIntents.retrieve('pi_none'),
    stripe.charges.retrieve('ch_none'),
    stripe.refunds.retrieve('re_none'),
    stripe.customers.retrieve('cus_none'),
    stripe.paymentMethods.retrieve('pm_none'),
    stripe.subscriptions.retrieve('sub_none'),
    stripe.subscriptions.cancel('sub_none'),
    stripe.invoices.retrieve('in_none'),
    stripe.invoices.voidInvoice('in_none'),
    stripe.events.retrieve('evt_none'),
    stripe.balanceTransactions.retrieve('txn_none'),
  ]
  for (const call of calls) {
    expect(await refusalOf(call)).toMatchObject({ statusCode: 404, code: 'resource_missing' })
  }
  expect((await refusalOf(stripe.subscriptionSchedules.list())).statusCode).toBe(404)
  expect((await refusalOf(stripe.customers.del('cus_none'))).statusCode).toBe(404)
})

test('what cannot be expanded is refused', async () => {
  const { stripe } = await run()
  const { id } = await stripe.checkout.sessions.create(wish())
  const error = await refusalOf(stripe.checkout.sessions.retrieve(id, { expand: ['colour'] }))
  expect(error).toMatchObject({ statusCode: 400, param: 'expand' })
})

test('a wrong key, a live key, no key and another version are refused', async () => {
  const { port, url } = await run({ stripeKeys: ['sk_test_right'] })
  const client = (key: string) => new Stripe(key, { host: '127.0.0.1', port, protocol: 'http' })
  for (const key of ['sk_test_wrong', 'sk_live_right', 'rk_live_right']) {
    const error = await refusalOf(client(key).events.list())
    expect(error).toMatchObject({ type: 'StripeAuthenticationError', statusCode: 401 })
    expect(error.message).not.toContain(key)
  }
  expect((await client('sk_test_right').events.list()).data).toEqual([])
  expect((await fetch(`${url}/v1/events`)).status).toBe(401)
  const headers = { authorization: 'Bearer sk_test_right', 'stripe-version': '2020-08-27' }
  expect((await fetch(`${url}/v1/events`, { headers })).status).toBe(400)
})
