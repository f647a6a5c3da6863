import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { saveSheet } from '#app/domain/catalogue/sheet/save-sheet.server.ts'
import type { SheetContent } from '#app/domain/catalogue/sheet/sheet.ts'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { db } from '#app/platform/db.server.ts'
import { addHours } from '#app/values/period.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeProduct } from '#tests/make/product.ts'
import { actions, by, made, now, sheet, text, whole } from './sheet-world.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.reset())

describe('a piece', () => {
  it('reads back what was written, its description as the little HTML that a page shows', async () => {
    const id = await made()
    const found = await sheet(id)
    const description = '<p>Rund.</p><p>Och hel.</p>'
    expect(found).toMatchObject({
      slug: 'ring',
      status: 'draft',
      version: 1,
      sizeMm: '18',
      lowStockAt: 1,
    })
    expect(found.texts.nb).toEqual({ ...text('nb'), description })
    expect(found.variants).toEqual([{ ...whole().variants[0], id: found.variants[0]?.id }])
    expect(await actions(id)).toEqual(['products.made', 'products.price_changed'])
  })

  it('never carries a script that was typed into its description', async () => {
    const texts = {
      ...whole().texts,
      sv: { ...text('sv'), description: '<p onclick="x()">A<script>alert(1)</script></p>' },
    }
    expect((await sheet(await made({ texts }))).texts.sv.description).toBe('<p>A</p>')
  })

  it('keeps a price as history when it changes, and says who changed it from what', async () => {
    const id = await made()
    const before = await sheet(id)
    const [variant] = before.variants
    if (!variant) throw new Error('no variant')
    const later = addHours(now, 1)
    const variants = [{ ...variant, prices: { SEK: 45_000, NOK: 52_000 } }]
    const saved = await saveSheet({
      id,
      content: { ...before, variants },
      version: 1,
      by,
      now: later,
    })
    expect(saved.ok).toBe(true)
    const prices = await db().price.findMany({
      orderBy: [{ currency: 'asc' }, { validFrom: 'asc' }],
    })
    expect(
      prices.map(({ currency, amount, validFrom, validTo }) => [
        currency,
        amount,
        validFrom,
        validTo,
      ]),
    ).toEqual([
      ['SEK', 50_000, now, later],
      ['SEK', 45_000, later, null],
      ['NOK', 52_000, later, null],
      ['EUR', 4_500, now, later],
    ])
    const [line] = await listObjectHistory(`product/${id}`)
    expect(line).toMatchObject({
      ...{ action: 'products.price_changed', actorName: 'Disa' },
      changes: [
        { field: 'RING-1 SEK', from: '500.00', to: '450.00' },
        { field: 'RING-1 EUR', from: '45.00', to: null },
        { field: 'RING-1 NOK', from: null, to: '520.00' },
      ],
    })
  })

  it('writes nothing when nothing changed but the version', async () => {
    const id = await made()
    const before = await sheet(id)
    await saveSheet({ id, content: before, version: 1, by, now })
    expect(await actions(id)).toEqual(['products.made', 'products.price_changed'])
  })

  it('is refused from a version left behind; nothing is written then', async () => {
    const id = await made()
    const before = await sheet(id)
    await saveSheet({ id, content: { ...before, sizeMm: '19' }, version: 1, by, now })
    const second = await saveSheet({
      id,
      content: { ...before, sizeMm: '20' },
      version: 1,
      by,
      now,
    })
    expect(second).toEqual({ ok: false, refusal: 'changed_meanwhile' })
    expect((await sheet(id)).sizeMm).toBe('19')
  })

  it('is refused an address and an article number that are another’s', async () => {
    await made()
    const wish = { id: undefined, version: 0, by, now }
    const same = await saveSheet({ ...wish, content: whole() })
    expect(same).toEqual({ ok: false, refusal: 'slug_taken' })
    const sku = await saveSheet({ ...wish, content: whole({ slug: 'other' }) })
    expect(sku).toEqual({ ok: false, refusal: 'sku_taken' })
    const [variant] = whole().variants
    const twice = variant ? [variant, variant].map((one) => ({ ...one, sku: 'X' })) : []
    expect(
      await saveSheet({ ...wish, content: whole({ slug: 'third', variants: twice }) }),
    ).toEqual({
      ...{ ok: false, refusal: 'sku_taken' },
    })
    expect(await db().product.count()).toBe(1)
  })

  it('does not change a variant of another piece through its own form', async () => {
    const other = await makeProduct({ stock: 1 })
    const id = await made()
    const before = await sheet(id)
    const stolen = {
      ...before.variants[0],
      id: other.variantId,
      sku: 'STOLEN',
      prices: { SEK: 1 },
    } as SheetContent['variants'][number]
    await saveSheet({
      id,
      content: { ...before, variants: [...before.variants, stolen] },
      version: 1,
      by,
      now,
    })
    const row = await db().variant.findUniqueOrThrow({ where: { id: other.variantId } })
    expect([row.sku, row.productId]).toEqual([null, other.id])
    expect(await db().price.count({ where: { variantId: other.variantId, amount: 1 } })).toBe(0)
  })

  it('lets two variants exchange their article numbers', async () => {
    const [one] = whole().variants
    if (!one) throw new Error('no variant')
    const id = await made({ variants: [one, { ...one, sku: 'RING-2' }] })
    const before = await sheet(id)
    const variants = before.variants.map((variant) => ({
      ...variant,
      sku: variant.sku === 'RING-1' ? 'RING-2' : 'RING-1',
    }))
    await saveSheet({ id, content: { ...before, variants }, version: 1, by, now })
    expect((await sheet(id)).variants.map(({ sku }) => sku)).toEqual(['RING-2', 'RING-1'])
  })
})
