import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { loader as publicPage } from '#app/routes/shop/designer.tsx'
import * as alias from '#app/routes/staff/designers/alias.tsx'
import * as designer from '#app/routes/staff/designers/designer.tsx'
import * as drawing from '#app/routes/staff/designers/drawing.tsx'
import * as ledger from '#app/routes/staff/designers/ledger.tsx'
import * as showing from '#app/routes/staff/designers/showing.tsx'
import * as takingBack from '#app/routes/staff/designers/taking-back.tsx'
import { makeBasket } from '#tests/make/basket.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeDesigner } from '#tests/make/designer.ts'
import { makePaidOrder } from '#tests/make/order.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'
import { makeProduct } from '#tests/make/product.ts'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'
import { take } from '../exports/take.ts'

let database: TestDatabase
let writer: MadeStaff
let finance: MadeStaff

beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  await database.reset()
  await makeOrganisation()
  writer = await makeStaff({ role: 'stories', name: 'Saga' })
  finance = await makeStaff({ role: 'finance', name: 'Frida' })
})
afterAll(() => database.close())

type Door = { action: (args: never) => Promise<unknown> }
type Params = { id?: string; payment?: string }
type Sent = { status: number; to: string | null; content: unknown }

async function send(
  { action }: Door,
  path: string,
  {
    who = writer,
    params,
    form = {},
  }: { who?: MadeStaff; params: Params; form?: Record<string, string> },
): Promise<Sent> {
  const request = who.request(path, { form })
  const answer = await action({ request, params, context: {} } as never)
  if (answer instanceof Response)
    return { status: answer.status, to: answer.headers.get('Location'), content: undefined }
  const { data, init } = answer as { data: unknown; init: { status: number } }
  return { status: init.status, to: null, content: data }
}

const texts = { 'text-sv': 'Löder.', 'text-nb': 'Lodder.', 'text-en': 'Solders.' }

/** What the public page answers: its alias, or a status with where it leads. */
async function publicly(slug: string): Promise<unknown> {
  const request = new Request(`http://localhost/sv/designers/${slug}`)
  const params = { lang: 'sv', alias: slug }
  try {
    const { designer: found } = await publicPage({ request, params, context: {} } as never)
    return found.alias
  } catch (thrown) {
    if (thrown instanceof Response)
      return [thrown.status, thrown.headers.get('Location'), thrown.headers.get('Cache-Control')]
    return (thrown as { init: { status: number } }).init.status
  }
}

describe('a designer at the desk', () => {
  it('is written, shown, renamed and hidden, and her public page follows each step', async () => {
    const form = { alias: 'Flinta', ...texts, version: '0' }
    const made = await send(designer, '/staff/designers/new', { params: { id: 'new' }, form })
    expect(made).toMatchObject({ status: 303, to: expect.stringMatching(/\?done=saved$/) })
    const { id } = await db().designer.findFirstOrThrow()
    const at = `/staff/designers/${id}`
    const params = { id }
    expect(await publicly('flinta')).toBe(404)
    expect((await send(showing, `${at}/showing`, { params })).to).toBe(`${at}?done=shown`)
    expect(await publicly('flinta')).toBe('Flinta')
    expect((await send(drawing, `${at}/drawing`, { params, form: { drawing: 'bird' } })).to).toBe(
      `${at}?done=portrait`,
    )
    const rename = { alias: 'Flintan', old: 'leads_on', version: '2' }
    expect((await send(alias, `${at}/alias`, { params, form: rename })).to).toBe(`${at}?done=alias`)
    expect(await publicly('flinta')).toEqual([301, '/sv/designers/flintan', 'no-store'])
    const again = { alias: 'Malva', old: 'gone', version: '3' }
    await send(alias, `${at}/alias`, { params, form: again })
    expect([await publicly('flinta'), await publicly('flintan')]).toEqual([410, 410])
    await send(showing, `${at}/hiding`, { params })
    expect(await publicly('malva')).toBe(404)
  })

  it('written wrong comes back with 422, everything typed, and nothing saved', async () => {
    const form = { alias: '???', ...texts, 'text-sv': 'x'.repeat(1_201), version: '0' }
    const answer = await send(designer, '/staff/designers/new', { params: { id: 'new' }, form })
    const { version: _, ...typed } = form
    expect(answer).toMatchObject({
      status: 422,
      content: { typed, errors: { alias: 'alias_malformed', 'text-sv': 'too_long' } },
    })
    expect(await db().designer.count()).toBe(0)
  })

  it('that gives somebody away comes back with where and of what kind, and nothing saved', async () => {
    const { id } = await makeDesigner()
    const form = { ...texts, 'text-nb': 'Skriv til prov@prov.example.', version: '1' }
    const answer = await send(designer, `/staff/designers/${id}`, { params: { id }, form })
    expect(answer).toMatchObject({ status: 422, content: { errors: { 'text-nb': 'email' } } })
    expect(await db().designerText.count({ where: { text: { contains: 'prov@' } } })).toBe(0)
  })

  it('that somebody else changed first comes back with who, and what was typed', async () => {
    const { id } = await makeDesigner()
    const save = (sv: string) =>
      send(designer, `/staff/designers/${id}`, {
        params: { id },
        form: { ...texts, 'text-sv': sv, version: '1' },
      })
    expect((await save('Hamrar.')).status).toBe(303)
    expect(await save('Valsar.')).toMatchObject({
      status: 409,
      content: { typed: { 'text-sv': 'Valsar.' }, meanwhile: { saved: { who: 'Saga' } } },
    })
  })

  it('leaves as a file, narrowed by its filters', async () => {
    await makeDesigner({ alias: 'Flinta' })
    await makeDesigner({ alias: '=Malva', shown: false })
    const { lines } = await take(finance, '/staff/designers/export/file?state=hidden')
    expect(lines).toEqual([expect.any(String), expect.stringMatching(/^'?"?'?=?Malva.*malva,/)])
  })
})

describe('what a designer has earned', () => {
  const typed = { amount: '60', currency: 'SEK', way: 'bank', day: '2026-11-20', noteNumber: 'A1' }
  let id: string
  let path: string

  beforeEach(async () => {
    id = (await makeDesigner({ alias: 'Flinta' })).id
    path = `/staff/designers/${id}/ledger`
    const { variantId } = await makeProduct({ designerId: id, designerPart: 10_000 })
    await makePaidOrder({ basket: await makeBasket([{ variantId, quantity: 1 }]) })
  })

  async function formId(): Promise<string> {
    const args = { request: finance.request(path), params: { id }, context: {} }
    const { data } = (await ledger.loader(args as never)) as { data: { form: string } }
    return data.form
  }
  const pay = async (change: Record<string, string> = {}, form?: string) =>
    send(ledger, path, {
      ...{ who: finance, params: { id } },
      form: { ...typed, form: form ?? (await formId()), ...change },
    })

  it('is paid by one form once, told when it is too much, and taken back', async () => {
    const form = await formId()
    expect((await pay({}, form)).to).toBe(`${path}?done=paid`)
    expect((await pay({}, form)).to).toBe(`${path}?done=paid`)
    expect(await db().designerPayment.count()).toBe(1)
    expect(await pay({ amount: '41' })).toMatchObject({
      ...{ status: 409, content: { refusal: 'above_balance', typed: { amount: '41' } } },
    })
    expect((await pay({ amount: '41', sure: 'yes' })).status).toBe(303)
    const { id: payment } = await db().designerPayment.findFirstOrThrow()
    const back = () => send(takingBack, path, { who: finance, params: { id, payment } })
    expect((await back()).to).toBe(`${path}?done=taken_back`)
    expect((await back()).to).toBe(`${path}?done=done_already`)
  })

  it('written wrong comes back with what was typed, and a form that is not ours records nothing', async () => {
    expect(await pay({ amount: '1.250', noteNumber: 'Anna' })).toMatchObject({
      status: 422,
      content: { errors: { amount: 'amount_ambiguous', noteNumber: 'number_malformed' } },
    })
    expect(await pay({}, 'forged')).toMatchObject({ content: { refusal: 'form_over' } })
    expect(await db().designerPayment.count()).toBe(0)
  })

  it('leaves as a file with plain amounts', async () => {
    await pay()
    const { lines } = await take(finance, `${path}/export/file`, { id })
    expect(lines.slice(1)).toEqual(
      expect.arrayContaining([
        '2026-11-20,Flinta,Payment,,A1,-60.00,SEK',
        expect.stringMatching(/^\d{4}-\d\d-\d\d,Flinta,Piece sold,L-1001,,100\.00,SEK$/),
      ]),
    )
  })
})
