import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import {
  addToBasket,
  expectStatus,
  fillCheckout,
  hiddenField,
  press,
  submitCheckout,
} from '#tests/make/shopping.ts'
import { Visitor } from '#tests/make/visitor.ts'
import { ask } from './books.ts'
import { makeMember, openSession, shop } from './desk.ts'
import { makeBuyer, makeGiver } from './people.ts'
import { makeTaxFile } from './tax-examples.ts'

const only = async <Row extends Record<string, unknown>>(sql: string, value: unknown) => {
  const [row] = await ask<Row>(sql, [value])
  if (!row) throw new Error(`nothing found by ${sql}`)
  return row
}

const numbered = (letter: 'L' | 'G' | 'M', row: { number: number }): string =>
  `${letter}-${1000 + row.number}`

/** Buys a piece, without a browser; answers the order's number and the buyer. */
export async function buyOne(sku = 'KNO-S'): Promise<{ reference: string; buyer: Buyer }> {
  const visitor = new Visitor(shop())
  const buyer = makeBuyer()
  const variant = await only<{ id: string }>('SELECT id FROM variant WHERE sku = $1', sku)
  expectStatus(await addToBasket(visitor, variant.id), 303)
  const paying = await submitCheckout(visitor, await fillCheckout(visitor, buyer))
  await payAt(visitor, paying.headers.location)
  const found = 'SELECT number FROM "order" WHERE email = $1'
  return { reference: numbered('L', await only<{ number: number }>(found, buyer.email)), buyer }
}
type Buyer = ReturnType<typeof makeBuyer>

/** Pays, and comes back to the shop, which settles what was bought or given. */
async function payAt(visitor: Visitor, paymentPage = ''): Promise<void> {
  const paid = await press(visitor, paymentPage, 'pay')
  expectStatus(paid, 303)
  expectStatus(await visitor.ask(paid.headers.location ?? ''), 200)
}

/** Gives 250 kr, without a browser; answers the gift's number. */
export async function giveOne(): Promise<string> {
  const visitor = new Visitor(shop())
  const giver = makeGiver()
  const { body } = await visitor.ask('/sv/give')
  const form = {
    ...{ rhythm: 'once', currency: 'SEK', form: hiddenField(body, 'form') },
    ...{ amount: '25000', ownAmount: '', fund: 'safe-nights', ...giver },
  }
  const paying = await visitor.ask('/sv/give', { form })
  expectStatus(paying, 303)
  await payAt(visitor, paying.headers.location)
  const found = 'SELECT number FROM donation WHERE email = $1'
  return numbered('G', await only<{ number: number }>(found, giver.email))
}

/** Begins a monthly gift and pays its first month; answers the plan's number. */
async function giveMonthly(): Promise<string> {
  const visitor = new Visitor(shop())
  const giver = makeGiver()
  const { body } = await visitor.ask('/sv/give')
  const form = {
    ...{ rhythm: 'monthly', currency: 'SEK', form: hiddenField(body, 'form') },
    ...{ monthlyAmount: '20000', ownAmount: '', fund: 'safe-nights', ...giver },
  }
  const paying = await visitor.ask('/sv/give', { form })
  expectStatus(paying, 303)
  await payAt(visitor, paying.headers.location)
  const found = 'SELECT number FROM plan WHERE email = $1'
  return numbered('M', await only<{ number: number }>(found, giver.email))
}

/** Writes a gift down that came by bank, as staff do; answers its number. */
async function recordOne(desk: Visitor, fundId: string): Promise<string> {
  const address = '/staff/gifts/recording'
  const { body } = await desk.ask(address)
  const form = {
    ...{ form: hiddenField(body, 'form'), way: 'bank', amount: '1500', currency: 'SEK', fundId },
    ...{ day: hiddenField(body, 'day'), bankReference: randomUUID(), ...makeGiver(), locale: 'sv' },
  }
  const recorded = await desk.ask(address, { form })
  expectStatus(recorded, 303)
  return new URL(recorded.headers.location ?? '', shop()).pathname.split('/').at(-1) ?? ''
}

/** States a withdrawal from an order; answers its id. */
export async function withdrawFrom(order: string, { name, email }: Buyer): Promise<string> {
  const buyer = new Visitor(shop())
  const first = await buyer.ask('/sv/withdraw')
  const typed = { name, order, email, pieces: '', form: hiddenField(first.body, 'form') }
  const stated = await buyer.ask('/sv/withdraw', { form: typed })
  const form = { ...typed, form: hiddenField(stated.body, 'form') }
  expectStatus(await buyer.ask('/sv/withdraw/confirmation', { form }), 303)
  return (await only<{ id: string }>('SELECT id FROM withdrawal WHERE email = $1', email)).id
}

/** Gives a file of products to be looked through; answers the id of the run, which may still be waiting. */
async function importOne(token: string): Promise<string> {
  const form = new FormData()
  form.set('currency', 'SEK')
  form.set('locale', 'sv')
  const sheet =
    'ID,Type,SKU,Name,Published,Visibility in catalog,Regular price\n1,simple,X-1,Sten,-1,visible,99\n'
  form.set('file', new Blob([sheet], { type: 'text/csv' }), 'sten.csv')
  const answer = await fetch(`${shop()}/staff/products/import`, {
    ...{ method: 'POST', body: form, redirect: 'manual' as const },
    headers: { cookie: `lykta_staff=${token}`, origin: shop() },
  })
  const location = answer.headers.get('location')
  if (!location) throw new Error(`the file was answered with ${answer.status}`)
  return location.replace(/\?.*/, '').split('/').at(-1) ?? ''
}

async function addPasskey(staffId: string): Promise<string> {
  const id = randomUUID()
  await ask(
    `INSERT INTO staff_passkey (id, staff_id, credential_id, public_key, counter, transports, name, added_at)
     VALUES ($1, $2, $3, $4, 0, '{}', 'Nyckel', now())`,
    [id, staffId, Buffer.from(id), Buffer.from(id)],
  )
  return id
}

/** A letter about this order that could not be sent, beside those that were; the worker lets it lie. */
const failOne = (order: string) =>
  ask(
    `WITH made AS (SELECT gen_random_uuid() AS id)
     INSERT INTO letter (id, key, kind, reference, recipient, locale, state, attempts, owed_at, due_at, attention)
     SELECT made.id, 'example/' || made.id, l.kind, l.reference, l.recipient, l.locale, 'failed', 9, now(), now(), 'the address does not exist'
     FROM made, letter l JOIN "order" o ON l.reference LIKE '%' || o.id::text
     WHERE o.number = $1 LIMIT 1 RETURNING id`,
    [Number(order.slice(2)) - 1000],
  )

/** Looked through by the worker, a moment later. */
async function offered(run: string): Promise<string> {
  const stateOf = async () =>
    (await only<{ state: string }>('SELECT state::text FROM import_run WHERE id = $1', run)).state
  await expect.poll(stateOf, { message: 'the file is looked through' }).toBe('offered')
  return run
}

/** A story that is begun, one that is consented to and whose identity is in the vault, and an opening that waits. */
async function makeStories(desk: Visitor, witness: string) {
  const begun = async (): Promise<string> => {
    const form = { alias: 'Havtorn', month: '2026-05' }
    const { headers } = await desk.ask('/staff/stories/new', { form })
    return new URL(headers.location ?? '', shop()).pathname.split('/').at(-1) ?? ''
  }
  const consented = await begun()
  const at = `/staff/stories/${consented}`
  const text = { 'title-sv': 'Om våren', 'contentNote-sv': 'Om rädsla.', 'body-sv': 'Jag lödde.' }
  const told = { version: '1', alias: 'Havtorn', month: '2026-05', ...text }
  expectStatus(await desk.ask(`${at}/text`, { form: told }), 303)
  const year = new Date().getFullYear()
  const consent = {
    ...{ version: '2', covers: 'text', nameShown: 'alias', locales: 'sv', channels: 'site' },
    ...{
      givenOn: `${year - 1}-12-01`,
      until: `${year + 1}-11-01`,
      left: `${year - 3}-01`,
      witness,
    },
    ...{ evidence: 'signed_paper', evidenceNumber: 'SK-14', slip: 'sv' },
  }
  expectStatus(await desk.ask(`${at}/consent`, { form: consent }), 200)
  expectStatus(await desk.ask(`${at}/identity`, { form: { names: 'Kanariefågel Prov' } }), 303)
  const asking = { reason: 'her_wish', words: 'Hon har bett oss.' }
  const asked = await desk.ask(`${at}/opening`, { form: asking })
  const opening = new URL(asked.headers.location ?? '', shop()).pathname.split('/').at(-1) ?? ''
  return { story: await begun(), consented, opening }
}

async function makeExamples() {
  const staffId = await makeMember('owner')
  await ask(`UPDATE staff_member SET code_secret = 'x', code_step = 0 WHERE id = $1`, [staffId])
  const token = await openSession(staffId)
  const desk = new Visitor(shop())
  desk.cookies.set('lykta_staff', token)
  const idOf = async (sql: string, value: unknown) => (await only<{ id: string }>(sql, value)).id
  const { reference: order, buyer } = await buyOne()
  if ((await failOne(order)).length !== 1) throw new Error(`no letter about ${order}`)
  const fund = await idOf('SELECT id FROM fund WHERE slug = $1', 'safe-nights')
  const gift = await giveOne()
  return {
    ...{ token, order, fund, gift, recorded: await recordOne(desk, fund) },
    ...{ plan: await giveMonthly(), ...(await makeTaxFile(desk, gift)) },
    withdrawal: await withdrawFrom(order, buyer),
    product: await idOf('SELECT id FROM product WHERE slug = $1', 'bud-studs'),
    person: await idOf('SELECT id FROM supporter WHERE email = $1', buyer.email),
    fact: await idOf('SELECT id FROM fact ORDER BY key LIMIT $1', 1),
    question: await idOf('SELECT id FROM fact_question ORDER BY slug LIMIT $1', 1),
    designer: await idOf('SELECT id FROM designer ORDER BY slug LIMIT $1', 1),
    campaign: await idOf('SELECT id FROM campaign WHERE slug = $1', 'new-year-pledge'),
    recipient: await idOf('SELECT id FROM recipient ORDER BY id LIMIT $1', 1),
    ...(await makeStories(desk, staffId)),
    helpLine: await idOf('SELECT id FROM help_line ORDER BY id LIMIT $1', 1),
    member: await makeMember('volunteer', 'Vera Volontär'),
    passkey: await addPasskey(staffId),
    run: await offered(await importOne(token)),
  }
}

export type Examples = Awaited<ReturnType<typeof makeExamples>>
let made: Promise<Examples> | undefined

/** Something in each room to look at, and an owner's session; made once for each of the processes that journeys run in. */
export function examples(): Promise<Examples> {
  made ??= makeExamples()
  return made
}
