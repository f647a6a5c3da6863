import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { carryOnImports } from '#app/domain/catalogue/import/run/carry-on-imports.server.ts'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import * as imports from '#app/routes/staff/products/import/imports.tsx'
import { action as remove } from '#app/routes/staff/products/import/removal.tsx'
import { loader as report } from '#app/routes/staff/products/import/report.ts'
import * as run from '#app/routes/staff/products/import/run.tsx'
import { action as start } from '#app/routes/staff/products/import/start.tsx'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'
import {
  simple,
  csvOf as wooOf,
} from '../../../domain/catalogue/import/woocommerce/make-woocommerce.ts'

let database: TestDatabase
let shop: MadeStaff

beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  shiftClock(0)
  await database.reset()
  shop = await makeStaff({ role: 'shop', name: 'Kim' })
})
afterAll(() => database.close())

const at = (id: string, rest = '') => `/staff/products/import/${id}${rest}`
const door = (request: Request, id?: string) => ({
  ...{ request, params: id ? { id } : {} },
  context: {} as never,
})

/** Gives a file as a browser does; answers where it led, or what the form comes back with. */
async function give(file: string | undefined, choices = { currency: 'SEK', locale: 'en' }) {
  const form = new FormData()
  for (const [name, value] of Object.entries(choices)) form.append(name, value)
  if (file !== undefined) form.append('file', new Blob([file]), 'shop.csv')
  const { headers } = shop.request('/staff/products/import')
  const sent = { method: 'POST', headers, body: form }
  const answer = await imports.action(door(new Request('http://desk/staff/products/import', sent)))
  if ('init' in answer) return { status: answer.init?.status, ...answer.data }
  return { to: answer.headers.get('Location') ?? '' }
}

/** Gives a file that is taken; answers its run. */
async function offer(file: string): Promise<string> {
  const answer = await give(file)
  const id = 'to' in answer ? answer.to?.split('/').at(-1) : undefined
  return id ?? expect.fail(`not taken: ${JSON.stringify(answer)}`)
}

async function show(id: string, rest = '') {
  const { data, init } = await run.loader(door(shop.request(at(id, rest)), id))
  return { ...data, refresh: new Headers(init?.headers).get('Refresh') }
}

const say = async (action: typeof start, id: string, step: string) =>
  (await action(door(shop.request(at(id, step), { method: 'POST' }), id))).headers.get('Location')

const two = wooOf([simple(1), simple(2, { 'Regular price': 'x' })])

describe('a file that is given at the desk', () => {
  it.each([
    ['none at all', undefined, 'not_chosen'],
    ['an empty one', '', 'file_empty'],
    ['with semicolons', 'a;b\n1;2\n', 'semicolons'],
    ['a workbook', 'PK\x03\x04 and more', 'workbook'],
    ['of another kind', 'name,price\nring,10\n', 'columns_missing'],
    ['without rows', 'Type,Name,Regular price\n', 'no_rows'],
  ])('is refused with its reason, and what was chosen stays: %s', async (_, text, refusal) => {
    const choices = { currency: 'NOK', locale: 'nb' }
    expect(await give(text, choices)).toMatchObject({
      ...{ status: 422, typed: choices },
      errors: { file: { refusal } },
    })
    expect(await db().importRun.count()).toBe(0)
  })

  it('in a currency or a language that is none is refused beside it', async () => {
    expect(await give(two, { currency: 'GBP', locale: 'xx' })).toEqual({
      ...{ status: 422, typed: { currency: 'GBP', locale: 'xx' } },
      errors: { currency: 'unknown_choice', locale: 'unknown_choice' },
    })
    expect(await db().importRun.count()).toBe(0)
  })

  it('shows how far it is, again and again unless told not to, and then what would be done', async () => {
    const id = await offer(two)
    expect(await show(id)).toMatchObject({ isGoing: true, refresh: '2', rows: [] })
    expect((await show(id, '?still=yes')).refresh).toBeNull()
    await carryOnImports()
    const shown = await show(id)
    expect(shown).toMatchObject({ isGoing: false, refresh: null })
    expect(shown.run).toMatchObject({
      ...{ fileName: 'shop.csv', form: 'woocommerce', currency: 'SEK', locale: 'en' },
      ...{ state: 'offered', askedBy: 'Kim' },
      counts: { created: 1, changed: 0, unchanged: 0, refused: 1, lost: 0 },
    })
    expect((await show(id, '?kind=refused')).rows).toMatchObject([
      { line: 3, problems: [{ line: 3, column: 'Regular price', refusal: 'price_separators' }] },
    ])
    expect(await db().product.count()).toBe(0)
  })

  it('is imported at a word, once, and reported in her language', async () => {
    const id = await offer(two)
    await carryOnImports()
    expect(await say(start, id, '/start')).toBe(at(id))
    expect(await say(start, id, '/start')).toBe(at(id, '?done=not_offered'))
    await carryOnImports()
    expect((await show(id)).run).toMatchObject({ state: 'finished', counts: { created: 1 } })
    const file = await report(door(shop.request(at(id, '/report')), id))
    const day = now().toISOString().slice(0, 10)
    expect(file.headers.get('Content-Disposition')).toContain(`"import-report-${day}.csv"`)
    expect((await file.text()).split('\r\n').slice(1)).toEqual([
      expect.stringMatching(
        /^2,woo-1,Piece 1,new,,,"Published in the file, but a draft here .*Nickel tested/s,
      ),
      '3,woo-2,,not imported,,"Line 3, Regular price: ""x"" is not a price; WooCommerce writes 1299.50 or 1299,50",,',
      '',
    ])
    expect(await say(remove, id, '/removal')).toBe(at(id, '?done=not_offered'))
  })

  it('is forgotten at a word', async () => {
    const id = await offer(two)
    await carryOnImports()
    expect(await say(remove, id, '/removal')).toBe('/staff/products/import?done=dropped')
    await expect(show(id)).rejects.toMatchObject({ init: { status: 404 } })
    expect(await db().product.count()).toBe(0)
  })
})
