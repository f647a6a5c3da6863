import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { copyProduct } from '#app/domain/catalogue/sheet/copy-product.server.ts'
import { moveProduct } from '#app/domain/catalogue/sheet/move-product.server.ts'
import { publishDue } from '#app/domain/catalogue/sheet/publish-due.server.ts'
import { publishProduct } from '#app/domain/catalogue/sheet/publish-product.server.ts'
import { saveSheet } from '#app/domain/catalogue/sheet/save-sheet.server.ts'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { addHours } from '#app/values/period.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { actions, by, made, now, sheet, whole } from './sheet-world.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.reset())

describe('publishing', () => {
  it('is refused with everything that is lacking, and nothing is written', async () => {
    const id = await made({ nickelTestedAt: '', maker: { name: 'Prov', address: '', email: '' } })
    const outcome = await publishProduct({ id, at: undefined, by, now })
    expect(outcome).toEqual({
      ...{ ok: false, refusal: 'lacking' },
      lacks: ['nickelTestedAt', 'makerAddress', 'makerEmail'],
    })
    expect((await sheet(id)).status).toBe('draft')
  })

  it('happens now, or at its time and not before', async () => {
    const [first, second] = [
      await made(),
      await made({ slug: 'two', variants: whole().variants.map((v) => ({ ...v, sku: 'TWO' })) }),
    ]
    await publishProduct({ id: first, at: undefined, by, now })
    expect((await sheet(first)).status).toBe('published')
    await publishProduct({ id: second, at: addHours(now, 5), by, now })
    expect(await publishDue(addHours(now, 4.9))).toBe(0)
    expect(await publishDue(addHours(now, 5))).toBe(1)
    expect(await sheet(second)).toMatchObject({ status: 'published', publishAt: undefined })
    expect((await listObjectHistory(`product/${second}`))[0]).toMatchObject({
      action: 'products.published',
      actorName: 'lykta',
    })
  })

  it('at its time is left, and not tried again, when something has come to lack', async () => {
    const id = await made()
    await publishProduct({ id, at: addHours(now, 1), by, now })
    const planned = await sheet(id)
    await saveSheet({
      id,
      content: { ...planned, leadTestedAt: '' },
      version: planned.version,
      by,
      now,
    })
    expect(await publishDue(addHours(now, 2))).toBe(0)
    expect(await sheet(id)).toMatchObject({ status: 'draft', publishAt: undefined })
  })

  it('goes off sale, away and back again', async () => {
    const id = await made()
    await publishProduct({ id, at: undefined, by, now })
    for (const step of ['withdraw', 'archive', 'restore'] as const) {
      expect(await moveProduct({ id, step, by, now }), step).toEqual({ ok: true, value: null })
    }
    expect(await moveProduct({ id, step: 'restore', by, now })).toEqual({
      ok: false,
      refusal: 'elsewhere',
    })
    expect((await actions(id)).slice(-3)).toEqual([
      'products.withdrawn',
      'products.archived',
      'products.restored',
    ])
  })
})

describe('a copy', () => {
  it('is a draft with an address of its own and without article numbers and stock', async () => {
    const id = await made()
    const copies = [await copyProduct({ id, by, now }), await copyProduct({ id, by, now })]
    const sheets = await Promise.all(
      copies.map((copy) => (copy.ok ? sheet(copy.value.id) : undefined)),
    )
    expect(sheets.map((copy) => [copy?.slug, copy?.status, copy?.variants[0]?.sku])).toEqual([
      ['ring-2', 'draft', ''],
      ['ring-3', 'draft', ''],
    ])
    expect(sheets[0]?.variants[0]?.prices).toEqual({ SEK: 50_000, EUR: 4_500 })
  })
})
