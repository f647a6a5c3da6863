import { afterAll, beforeAll, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { ask } from '#tests/make/database.ts'
import { type Till, useTill } from '#tests/stores/checkout/till.ts'
import { begin, planGifts } from './plan-side.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
  await till.open()
  await begin(till)
})
afterAll(() => till.close())

const copied = (table: string, changes: Record<string, string>, columns: string[]) =>
  `INSERT INTO ${table} (${columns.join(', ')})
   SELECT ${columns.map((one) => changes[one] ?? one).join(', ')} FROM ${table}`

const giftColumns = [
  ...['id', 'token_hash', 'form_id', 'content_digest', 'state', 'way', 'fund_id', 'amount'],
  ...['currency', 'locale', 'name', 'email', 'plan_id', 'invoice_id', 'started_at', 'settled_at'],
]
const planColumns = [
  ...['id', 'token_hash', 'form_id', 'content_digest', 'state', 'fund_id', 'amount', 'currency'],
  ...['locale', 'name', 'email', 'idempotency_key', 'request', 'started_at', 'expires_at'],
]
const fresh = { id: 'gen_random_uuid()', form_id: 'gen_random_uuid()' }
const another = (changes: Record<string, string>) =>
  copied('donation', { ...fresh, token_hash: `'\\x00'`, ...changes }, giftColumns)
const starting = (changes: Record<string, string>) =>
  copied(
    'plan',
    { ...fresh, token_hash: `'\\x00'`, idempotency_key: `'k'`, state: `'starting'`, ...changes },
    planColumns,
  )
const twoStarting = `${starting({})}; ${starting({ token_hash: `'\\x01'`, idempotency_key: `'l'` })} LIMIT 1`

it.each([
  ['a second gift of one invoice', another({}), /donation_invoice_id_key/],
  ['a gift of a plan without an invoice', another({ invoice_id: 'NULL' }), /donation_of_plan/],
  ['an invoice of no plan', another({ plan_id: 'NULL', invoice_id: `'in_x'` }), /donation_of_plan/],
  [
    'a gift of a plan by bank',
    another({ way: `'bank'`, invoice_id: `'in_x'` }),
    /donation_of_plan/,
  ],
  ['a gift of another invoice', `UPDATE donation SET invoice_id = 'in_x'`, /stays of its plan/],
  [
    'a gift of no plan any more',
    'UPDATE donation SET plan_id = NULL, invoice_id = NULL',
    /stays of its plan/,
  ],
  ['a plan of nothing', 'UPDATE plan SET amount = 0', /plan_positive/],
  ['a plan of nobody', `UPDATE plan SET email = ''`, /plan_giver_known/],
  ['a plan that ends on no day', `UPDATE plan SET state = 'ended'`, /plan_ended_has_date/],
  ['a plan that ended and goes on', 'UPDATE plan SET ended_at = now()', /plan_ended_has_date/],
  ['another currency', `UPDATE plan SET currency = 'EUR'`, /keeps its currency/],
  ['another name at Stripe', `UPDATE plan SET subscription_id = 'sub_x'`, /its name at Stripe/],
  [
    'a plan that is charged without a name',
    'UPDATE plan SET customer_id = NULL',
    /charged_is_named/,
  ],
  ['the same words twice while neither is paid', twoStarting, /plan_starting_once/],
  [
    'another word on how it stood',
    `UPDATE plan_standing SET state = 'paused'`,
    /is kept as it was/,
  ],
  ['no word on how it stood', 'DELETE FROM plan_standing', /is kept as it was/],
  [
    'a standing that ends before it begins',
    `INSERT INTO plan_standing SELECT gen_random_uuid(), plan_id, state, amount, resumes_at, since, since - interval '1 day' FROM plan_standing`,
    /runs_forward/,
  ],
  [
    'a notice of nothing',
    `INSERT INTO plan_notice (id, plan_id, kind, occasion, content, at) SELECT gen_random_uuid(), id, 'plan-ended', '', '{}', now() FROM plan`,
    /has_occasion/,
  ],
  [
    'the same notice twice',
    `INSERT INTO plan_notice (id, plan_id, kind, occasion, content, at) SELECT gen_random_uuid(), id, 'plan-ended', 'x', '{}', now() FROM plan, generate_series(1, 2)`,
    /occasion_key/,
  ],
  ['no plan', 'DELETE FROM plan', /donation_plan_id_fkey/],
  ['no plans at all', 'TRUNCATE plan CASCADE', /append-only/],
])('the database refuses: %s', async (_what, sql, guard) => {
  await expect(ask(till.databaseUrl, sql)).rejects.toThrow(guard)
  expect([await db().plan.count(), (await planGifts()).length]).toEqual([1, 1])
  expect(await db().plan.findFirst()).toMatchObject({ state: 'active', currency: 'SEK' })
})
