import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listAskedPrices } from '#app/domain/catalogue/costs/list-asked-prices.server.ts'
import { recordCosts } from '#app/domain/catalogue/costs/record-costs.server.ts'
import { findProduct } from '#app/domain/catalogue/find-product.server.ts'
import { findSheet } from '#app/domain/catalogue/sheet/find-sheet.server.ts'
import { saveSheet } from '#app/domain/catalogue/sheet/save-sheet.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { type MadeProduct, makeProduct } from '#tests/make/product.ts'

let database: TestDatabase
let made: MadeProduct
const by = { kind: 'operator' } as const

beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.reset()
  made = await makeProduct({ stock: [1, 1] })
})

const parts = { material: 20_000, designer: 10_000, workshop: 6_000, programme: 4_000, vat: 10_000 }

async function record(change: Partial<typeof parts> = {}) {
  const [price] = (await listAskedPrices(made.id, 'en')).filter(({ amount }) => amount === 50_000)
  const version = (await findSheet(made.id))?.version ?? 0
  const recording = {
    ...{ priceIds: price?.priceIds ?? [], key: 'SEK-50000' },
    parts: { ...parts, ...change },
  }
  const wish = { productId: made.id, version, called: 'Piece', recordings: [recording] }
  return recordCosts({ ...wish, by, now: now() })
}
const shown = async (currency: 'SEK' | 'EUR' = 'SEK') =>
  (await findProduct({ slug: made.slug, locale: 'en', currency }))?.parts

describe('costs', () => {
  it('of a price of two versions are recorded for both, and shown in that currency alone', async () => {
    expect(await record()).toMatchObject({ ok: true })
    expect(await db().priceCost.count()).toBe(2)
    expect(await shown()).toMatchObject([
      { label: undefined, parts: { designer: { amount: 10_000, currency: 'SEK' } } },
    ])
    expect(await shown('EUR')).toEqual([])
  })

  it('recorded again stand beside the earlier ones, and the newest count', async () => {
    await record()
    await record({ designer: 12_000, programme: 2_000 })
    expect(await db().priceCost.count()).toBe(4)
    expect(await shown()).toMatchObject([{ parts: { designer: { amount: 12_000 } } }])
  })

  it('of before are no newer, whatever their ids', async () => {
    await record()
    const kept = await db().priceCost.findMany()
    const old = kept.map(({ priceId }, place) => ({
      ...{ id: `ffffffff-ffff-4fff-bfff-fffffffffff${place}`, priceId, recordedBy: 'lykta' },
      ...{ ...parts, designer: 9_000, programme: 5_000, at: new Date('2026-01-01T00:00:00Z') },
    }))
    await db().priceCost.createMany({ data: old })
    expect(await shown()).toMatchObject([{ parts: { designer: { amount: 10_000 } } }])
    const asked = await listAskedPrices(made.id, 'en')
    expect(asked.find(({ amount }) => amount === 50_000)?.parts).toMatchObject({ designer: 10_000 })
  })

  it('are shown no more once the price has changed, and staff are told', async () => {
    await record()
    const sheet = await findSheet(made.id)
    if (!sheet) throw new Error('no sheet')
    const variants = sheet.variants.map((one) => ({
      ...one,
      prices: { ...one.prices, SEK: 60_000 },
    }))
    const content = { ...sheet, variants }
    const wish = { id: made.id, content, version: sheet.version, by, now: now() }
    expect(await saveSheet(wish)).toMatchObject({ ok: true })
    expect(await shown()).toEqual([])
    const prices = await listAskedPrices(made.id, 'en')
    const said = prices.map(({ currency, parts: known, lapsed }) => [currency, known, lapsed])
    expect(said).toEqual([
      ['SEK', undefined, true],
      ['NOK', undefined, false],
      ['EUR', undefined, false],
    ])
  })

  it('of a piece that somebody else has changed are refused, and nothing is written', async () => {
    const [price] = await listAskedPrices(made.id, 'en')
    const recordings = [{ priceIds: price?.priceIds ?? [], key: 'SEK-50000', parts }]
    const wish = { productId: made.id, version: 99, called: 'Piece', recordings, by, now: now() }
    expect(await recordCosts(wish)).toEqual({ ok: false, refusal: 'changed_meanwhile' })
    expect(await db().priceCost.count()).toBe(0)
  })

  it('that do not sum are refused by the database, whoever writes', async () => {
    await expect(record({ programme: 4_001 })).rejects.toThrow(/do not sum/)
    await record()
    const change = 'UPDATE price_cost SET designer = designer + 1, programme = programme - 1'
    await expect(ask(database.url, change)).rejects.toThrow()
    await expect(ask(database.url, 'DELETE FROM price_cost')).rejects.toThrow()
    await expect(record({ designer: -1, programme: 14_001 })).rejects.toThrow(/price_cost_parts/)
    expect(await db().priceCost.count()).toBe(2)
  })
})
