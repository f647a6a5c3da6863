import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { countLowStock } from '#app/domain/catalogue/sheet/count-low-stock.server.ts'
import { listDeskProducts } from '#app/domain/catalogue/sheet/list-desk-products.server.ts'
import { listMovements } from '#app/domain/catalogue/sheet/list-movements.server.ts'
import { listStock } from '#app/domain/catalogue/sheet/list-stock.server.ts'
import { moveStock } from '#app/domain/catalogue/sheet/move-stock.server.ts'
import { publishProduct } from '#app/domain/catalogue/sheet/publish-product.server.ts'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { findBreaches } from '#app/domain/ledger/invariants.server.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeProduct } from '#tests/make/product.ts'
import { by, made, now, sheet } from './sheet-world.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.reset())

describe('stock', () => {
  it('moves by hand with its cause, its word and who did it; the books of stock hold', async () => {
    const id = await made()
    const variantId = (await sheet(id)).variants[0]?.id ?? ''
    const wish = { productId: id, called: 'Ring', by, now }
    await moveStock({ ...wish, count: { variantId, quantity: 5, cause: 'received', note: '' } })
    await moveStock({
      ...wish,
      count: { variantId, quantity: -2, cause: 'adjusted', note: 'Två trasiga' },
    })
    const stock = await listStock(id, 'sv')
    const { rows: movements } = await listMovements({ productId: id, stock }, null)
    expect(stock).toMatchObject([{ name: 'RING-1, 18', onHand: 3, reserved: 0 }])
    expect(
      movements.map(({ quantity, cause, note, madeBy }) => [quantity, cause, note, madeBy]),
    ).toEqual([
      [-2, 'adjusted', 'Två trasiga', 'Disa'],
      [5, 'received', '', 'Disa'],
    ])
    expect((await listObjectHistory(`product/${id}`))[0]?.reason).toBe('Två trasiga')
    expect(await findBreaches({ now })).toEqual([])
  })

  it('never goes below what is set aside, nor through another piece', async () => {
    const { id, variantId } = await makeProduct({ stock: 3 })
    await db().stock.update({ where: { variantId }, data: { reserved: 2 } })
    const count = { variantId, quantity: -2, cause: 'adjusted', note: 'x' } as const
    expect(await moveStock({ productId: id, called: '', count, by, now })).toEqual({
      ok: false,
      refusal: 'too_few',
    })
    expect(
      await moveStock({
        productId: newId(),
        called: '',
        count: { ...count, quantity: 1 },
        by,
        now,
      }),
    ).toEqual({
      ...{ ok: false, refusal: 'unknown_choice' },
    })
    expect(await db().stockMovement.count({ where: { cause: 'adjusted' } })).toBe(0)
    expect(await db().historyLine.count()).toBe(0)
  })

  it('is low by each piece’s own limit, on sale only', async () => {
    const id = await made()
    expect(await countLowStock()).toBe(0)
    await publishProduct({ id, at: undefined, by, now })
    expect(await countLowStock()).toBe(1)
    const variantId = (await sheet(id)).variants[0]?.id ?? ''
    await moveStock({
      productId: id,
      called: '',
      count: { variantId, quantity: 2, cause: 'received', note: '' },
      by,
      now,
    })
    expect(await countLowStock()).toBe(0)
  })
})

describe('the list of pieces', () => {
  const titles = async (filter: Partial<Parameters<typeof listDeskProducts>[0]>) =>
    (
      await listDeskProducts(
        { locale: 'sv', words: '', status: undefined, designer: undefined, low: false, ...filter },
        null,
      )
    ).rows.map(({ title }) => title)

  it('is by name in any language, article number, status and what runs low', async () => {
    await makeProduct({ title: 'Droppe', stock: 4 })
    await made()
    expect(await titles({})).toEqual(['Ring sv', 'Droppe sv'])
    expect(await titles({ words: 'ROPPE NB' })).toEqual(['Droppe sv'])
    expect(await titles({ words: 'ing-1' })).toEqual(['Ring sv'])
    expect(await titles({ status: 'draft' })).toEqual(['Ring sv'])
    expect(await titles({ low: true })).toEqual(['Ring sv'])
    expect(await titles({ words: '%' })).toEqual([])
    expect(await titles({ designer: newId() })).toEqual([])
  })

  it('goes on from page to page', async () => {
    for (let number = 0; number < 53; number += 1) await makeProduct({ title: `N${number}` })
    const filter = {
      locale: 'sv',
      words: '',
      status: undefined,
      designer: undefined,
      low: false,
    } as const
    const first = await listDeskProducts(filter, null)
    const second = await listDeskProducts(filter, first.next ?? null)
    const ids = new Set([...first.rows, ...second.rows].map(({ id }) => id))
    expect([first.rows.length, second.rows.length, ids.size, second.next]).toEqual([
      50,
      3,
      53,
      undefined,
    ])
  })
})
