import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { reserveStock } from '#app/domain/catalogue/reserve-stock.server.ts'
import { sellStock } from '#app/domain/catalogue/sell-stock.server.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, transaction } from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { picture, piece, variant } from '../../domain/catalogue/import/make-export.ts'
import { find } from './find-whole.ts'
import { importRows } from './run-import.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  shiftClock(0)
  await database.reset()
})
afterAll(() => database.close())

const colour = { 'Option1 Name': 'Colour', 'Option1 Value': 'Blue' }
const counts = (line: string) => `Pieces: ${line}.`

describe('a changed file', () => {
  it('ends the old price at the instant the new one begins', async () => {
    await importRows([piece('a', { 'Variant Compare At Price': '85' })])
    shiftClock(60_000)
    const run = await importRows([
      piece('a', { 'Variant Price': '50', 'Variant Compare At Price': '85' }),
    ])
    expect(run.out).toContain(counts('0 created, 1 changed, 0 unchanged, 0 refused'))
    const { variants } = await find('a')
    const prices = variants[0]?.prices ?? []
    expect(prices.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['asked', 4299],
      ['compare_at', 8500],
      ['asked', 5000],
    ])
    const [old, , now] = prices
    expect(old?.validTo).toEqual(now?.validFrom)
    expect(now?.validTo).toBeNull()
  })

  it('never touches stock that has been sold from, and says so', async () => {
    await importRows([piece('a', { 'Variant Inventory Qty': '5' })])
    const { variants } = await find('a')
    const lines = [{ variantId: variants[0]?.id ?? '', quantity: 2 }]
    await transaction(async (tx) => {
      await reserveStock(lines, tx)
      await sellStock(lines, 'order/test', tx)
    })
    const { updatedAt } = await find('a')
    const run = await importRows([piece('a', { 'Variant Inventory Qty': '9' })])
    expect(run.out).toContain(counts('0 created, 0 changed, 1 unchanged, 0 refused'))
    expect(run.out).toContain(
      'The file has another quantity than when they came; Lykta keeps its own count: 1 piece (a).',
    )
    const after = await find('a')
    expect(after.variants[0]?.stock).toMatchObject({ onHand: 3, reserved: 0 })
    expect(after.updatedAt).toEqual(updatedAt)
  })

  it('takes a lost variant off sale and brings a returned one back, with its stock', async () => {
    const both = [piece('a', colour), variant('a', 'Red')]
    await importRows(both)
    const run = await importRows([piece('a', colour)])
    expect(run.out).toContain(
      'A variant is no longer in the file, and no longer for sale: 1 piece (a).',
    )
    expect((await find('a')).variants.map(({ active }) => active)).toEqual([true, false])
    await importRows(both)
    const { variants } = await find('a')
    expect(variants.map(({ active, stock }) => [active, stock?.onHand])).toEqual([
      [true, 1],
      [true, 2],
    ])
  })

  it('adds a new variant after the others, wherever it stands in the file', async () => {
    await importRows([piece('a', colour), variant('a', 'Red')])
    await importRows([piece('a', colour), variant('a', 'Green'), variant('a', 'Red')])
    const { variants } = await find('a')
    expect(variants.map(({ texts }) => texts[0]?.options)).toEqual([
      [{ name: 'Colour', value: 'Blue' }],
      [{ name: 'Colour', value: 'Red' }],
      [{ name: 'Colour', value: 'Green' }],
    ])
    expect(variants.map(({ position }) => position)).toEqual([1, 2, 3])
  })

  it('knows a variant by its SKU through new options, and lets two exchange theirs', async () => {
    const rows = (first: string, second: string) => [
      piece('a', { ...colour, 'Variant SKU': first }),
      variant('a', 'Red', { 'Variant SKU': second }),
    ]
    await importRows(rows('S-1', 'S-2'))
    const before = (await find('a')).variants.map(({ id }) => id)
    await importRows(rows('S-2', 'S-1'))
    const after = (await find('a')).variants
    expect(after.map(({ id, sku, texts }) => [id, sku, texts[0]?.options])).toEqual([
      [before[0], 'S-1', [{ name: 'Colour', value: 'Red' }]],
      [before[1], 'S-2', [{ name: 'Colour', value: 'Blue' }]],
    ])
  })

  it('moves, adds and drops pictures; what is fetched stays fetched', async () => {
    await importRows([piece('a', picture('a', 1)), picture('a', 2), picture('a', 3)])
    const before = await find('a')
    await db().picture.updateMany({
      where: { id: before.pictures[1]?.id },
      data: { file: `${'a'.repeat(32)}.webp`, width: 10, height: 20 },
    })
    const swapped = { ...picture('a', 2), 'Image Position': '1', 'Image Alt Text': 'Worn' }
    await importRows([
      piece('a', swapped),
      { ...picture('a', 1), 'Image Position': '2' },
      picture('a', 4, { 'Image Position': '3' }),
    ])
    const { pictures } = await find('a')
    expect(
      pictures.map(({ position, sourceUrl, file, texts }) => [
        position,
        sourceUrl,
        file,
        texts[0]?.alt,
      ]),
    ).toEqual([
      [1, 'https://pictures.example/a-2.jpg', `${'a'.repeat(32)}.webp`, 'Worn'],
      [2, 'https://pictures.example/a-1.jpg', null, undefined],
      [3, 'https://pictures.example/a-4.jpg', null, undefined],
    ])
  })

  it('changes texts, weight and collection', async () => {
    await importRows([piece('a')])
    await importRows([
      piece('a', {
        Title: 'New',
        'Body (HTML)': 'Fresh.',
        Vendor: '',
        Type: 'Ring',
        'Variant Grams': '9',
      }),
    ])
    const product = await find('a')
    expect(product.texts).toMatchObject([
      { locale: 'en', title: 'New', summary: 'Fresh.', description: '<p>Fresh.</p>' },
    ])
    expect(product.vendor).toBeNull()
    expect(product.variants[0]?.weightGrams).toBe(9)
    expect(product.collections.map(({ collection }) => collection.slug)).toEqual(['ring'])
  })

  it('moves the status only when the file’s own word has changed', async () => {
    await importRows([piece('a')])
    const { id } = await find('a')
    await db().product.update({ where: { id }, data: { status: 'draft' } })
    await importRows([piece('a', { 'Variant Price': '50' })])
    expect((await find('a')).status).toBe('draft')
    await importRows([piece('a', { Published: 'false' })])
    await importRows([piece('a', { Published: 'true' })])
    expect((await find('a')).status).toBe('published')
  })

  it('tells whoever has the piece open, and takes a planned publication back', async () => {
    await importRows([piece('a', { Published: 'false' })])
    const { id, version } = await find('a')
    await db().product.update({ where: { id }, data: { publishAt: new Date('2030-01-01') } })
    await importRows([piece('a', { Published: 'true', 'Variant Price': '50' })])
    expect(await find('a')).toMatchObject({
      ...{ status: 'published', publishAt: null, version: version + 1 },
    })
  })
})
