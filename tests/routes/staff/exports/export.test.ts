import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listMadeProducts } from '#app/domain/catalogue/sheet/list-made-products.server.ts'
import { moveStock } from '#app/domain/catalogue/sheet/move-stock.server.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import * as page from '#app/routes/staff/exports/page.tsx'
import { loader as shopFile } from '#app/routes/staff/products/shop-file.ts'
import { hideSought } from '#app/routes/staff/seeking/sought.server.ts'
import { newId } from '#app/values/id.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makePaidOrder } from '#tests/make/order.ts'
import { makeProduct } from '#tests/make/product.ts'
import { type MadeStaff, makeStaff, makeStaffSession } from '#tests/make/staff.ts'
import { ask, take } from './take.ts'

let database: TestDatabase
let owner: MadeStaff

beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  shiftClock(0)
  await database.reset()
  owner = await makeStaff({ name: 'Disa' })
})
afterAll(() => database.close())

const lines = () => db().historyLine.findMany({ orderBy: { seq: 'asc' } })

const makePeople = (count: number) =>
  db().supporter.createMany({
    data: Array.from({ length: count }, (_one, place) => ({
      ...{ id: newId(), name: `N ${place}`, email: `n${place}@prov.example` },
      ...{ locale: 'nb' as const, createdAt: new Date(Date.UTC(2026, 10, 1, 0, 0, place >> 2)) },
    })),
  })

/** What the page before the file says. */
async function survey(path: string, params = {}) {
  const door = { request: owner.request(path), params, context: {} as never }
  return (await page.loader(door)).data
}

describe('the orders as a file', () => {
  const header =
    'Order number,State,Placed,Sent,Name,E-mail,Town,Country,Pieces,Amount,Refunded,Currency,Must be looked at'

  it('have plain amounts with their currency, instants in UTC, and no formula', async () => {
    const name = '=HYPERLINK("https://x.example")'
    await makePaidOrder({ request: { name, email: 'alma@prov.example', city: 'Kiruna, norr' } })
    const { placedAt } = await db().order.findFirstOrThrow()
    const taken = await take(owner, '/staff/orders/export/file')
    expect(taken.name).toMatch(/^orders-\d{4}-\d\d-\d\d\.csv$/)
    expect(taken.lines).toEqual([
      header,
      `L-1001,To pack,${placedAt.toISOString()},,"'=HYPERLINK(""https://x.example"")",alma@prov.example,"Kiruna, norr",SE,1,549.00,0.00,SEK,no`,
    ])
  })

  it('are narrowed by the filters of the list, and the history tells of them but not whom she searched for', async () => {
    await makePaidOrder()
    await makePaidOrder({ request: { name: 'Bo Ek', email: 'bo@prov.example' } })
    const asked = `stage=to_pack&sought=${hideSought('bo')}`
    const { lines: found } = await take(owner, `/staff/orders/export/file?${asked}`)
    expect(found.map((line) => line.split(',')[0])).toEqual(['Order number', 'L-1002'])
    const told = await lines()
    const exported = { action: 'lists.exported', object: 'list/orders', actorName: 'Disa' }
    expect(told).toMatchObject([exported])
    expect(JSON.parse(told[0]?.details ?? '')).toEqual({
      called: 'Beställningar',
      changes: [{ field: 'stage', to: 'to_pack' }],
    })
  })

  it('are told of before: how many, which columns, and that it is not all', async () => {
    await makePaidOrder()
    expect(await survey('/staff/orders/export?stage=to_pack')).toMatchObject({
      ...{ name: 'orders', back: '/staff/orders?stage=to_pack', filtered: true },
      file: '/staff/orders/export/file?stage=to_pack',
      rows: { count: 1, isMore: false },
    })
    expect((await survey('/staff/orders/export')).header.join(',')).toBe(header)
    expect(await db().historyLine.count()).toBe(0)
  })
})

describe('a list that leaves', () => {
  it('asks for a fresh proof, comes back to itself, and says nothing until then', async () => {
    const stale = new Date(Date.now() - 3_600_000)
    const cookie = await makeStaffSession({ staffId: owner.id, provedAt: stale })
    const late = {
      ...owner,
      request: (path: string) => owner.request(path, { headers: { Cookie: cookie } }),
    }
    const path = `/staff/people/export/file?sought=${hideSought('alma')}`
    const answer = await ask(late, path)
    expect(answer.status).toBe(302)
    expect(answer.headers.get('Location')).toBe(
      `/staff/sign-in/again?to=${encodeURIComponent(path)}`,
    )
    expect(await answer.text()).toBe('')
    expect(await db().historyLine.count()).toBe(0)
  })

  it('is whole however many rows it has: each once, in the order of the list', async () => {
    await makePeople(2_500)
    const { lines: rows } = await take(owner, '/staff/people/export/file')
    const people = await db().supporter.findMany({
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    })
    expect(rows.length).toBe(2_501)
    expect(rows.slice(1).map((row) => row.split(',').at(-1))).toEqual(people.map(({ id }) => id))
    expect(rows[1]).toBe(`N 2499,n2499@prov.example,nb,2026-11-01T00:10:24.000Z,${people[0]?.id}`)
    expect((await survey('/staff/people/export')).rows).toEqual({ count: 1_000, isMore: true })
  })

  it('that is the history itself says what was there before, and who took it out', async () => {
    await take(owner, '/staff/people/export/file')
    const { lines: rows } = await take(owner, `/staff/history/export/file?actor=staff/${owner.id}`)
    expect(rows.map((row) => row.split(',').slice(4, 9))).toEqual([
      ['What', 'Event', 'About', 'Called', 'Changes'],
      ...[
        ['List downloaded as CSV', 'lists.exported', 'list/history', 'Historik'],
        ['List downloaded as CSV', 'lists.exported', 'list/people', 'Människor'],
      ].map(([what, action, object, called], place) => [
        ...[what, action, object, called],
        place === 0 ? `actor: empty → staff/${owner.id}` : '',
      ]),
    ])
  })

  it.each(['letters', 'withdrawals'])('may be empty: %s', async (list) => {
    const { status, lines: rows } = await take(owner, `/staff/${list}/export/file`)
    expect([status, rows.length]).toEqual([200, 1])
  })
})

describe('pieces that leave', () => {
  it('are each there once, though some are changed while they are read', async () => {
    const made = [await makeProduct(), await makeProduct(), await makeProduct()]
    const filter = { locale: 'en', words: '', status: undefined, designer: undefined } as const
    const list = (after: string | null) => listMadeProducts({ ...filter, low: false }, after, 1)
    const first = await list(null)
    await db().product.update({ where: { id: made[1]?.id ?? '' }, data: { lowStockAt: 9 } })
    const second = await list(first.next ?? '')
    const third = await list(second.next ?? '')
    expect([first, second, third].map(({ rows }) => rows.map(({ id }) => id))).toEqual(
      made.map(({ id }) => [id]),
    )
    expect(third.next).toBeUndefined()
  })

  it('as a table have their least price and what is left', async () => {
    const { slug, id } = await makeProduct({
      title: '+Ring',
      stock: [2, 3],
      prices: { SEK: 49_550 },
    })
    const { updatedAt } = await db().product.findUniqueOrThrow({ where: { id } })
    const { lines: rows } = await take(owner, '/staff/products/export/file?status=published')
    expect(rows[1]).toBe(
      `'+Ring en,In the shop,,,2,5,495.50,SEK,3,${updatedAt.toISOString()},${slug},${id}`,
    )
  })

  it('for another shop are all, or those that the filters of the list show', async () => {
    await makeProduct({ title: 'Bud' })
    await makeProduct({ title: 'Dew', status: 'draft' })
    const handles = async (which: string) => {
      const query = `form=shopify&currency=SEK&locale=en&status=draft&which=${which}`
      const request = owner.request(`/staff/products/export/shop?${query}`)
      const answer = await shopFile({ request, params: {}, context: {} as never })
      return (await answer.text())
        .split('\r\n')
        .slice(1, -1)
        .map((row) => row.split(',')[1])
    }
    expect(await handles('all')).toEqual(['Bud en', 'Dew en'])
    expect(await handles('only')).toEqual(['Dew en'])
    expect((await lines()).map(({ object }) => object)).toEqual(['list/products', 'list/products'])
  })

  it('have their comings and goings as a file too', async () => {
    const { id, variantId } = await makeProduct({ title: 'Bud', stock: 3 })
    const count = { variantId, quantity: -1, cause: 'adjusted', note: 'bent' } as const
    await moveStock({ productId: id, called: 'Bud', count, by: owner.by, now: new Date() })
    const path = `/staff/products/${id}/stock/export/file`
    const { lines: rows } = await take(owner, path, { id })
    expect(rows.map((row) => row.split(',').slice(1, 7))).toEqual([
      ['Piece', 'Variant', 'Quantity', 'Cause', 'Note', 'Who'],
      ['Bud en', '–', '-1', 'Counted anew', 'bent', 'Disa'],
      ['Bud en', '–', '3', 'Received', '', ''],
    ])
    const none = newId()
    await expect(
      take(owner, `/staff/products/${none}/stock/export/file`, { id: none }),
    ).rejects.toMatchObject({ init: { status: 404 } })
  })
})
