import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeProduct } from '#tests/make/product.ts'
import { writeExport } from '../../domain/catalogue/import/make-export.ts'
import {
  csvOf,
  simple,
  variable,
  variation,
  type WooRow,
} from '../../domain/catalogue/import/woocommerce/make-woocommerce.ts'
import { find } from './find-whole.ts'
import { dumpCatalogue, runImport } from './run-import.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  shiftClock(0)
  await database.reset()
})
afterAll(() => database.close())

const importRows = async (rows: WooRow[], ...options: string[]) =>
  runImport(await writeExport(csvOf(rows)), ...options)

const counts = (line: string) => `Pieces: ${line}.`

const rows = () => [
  variable(1, { Name: 'Armband Våg', Categories: 'Smycken > Armband, Gåvor' }),
  simple(2, { Name: 'Ring', Published: '-1' }),
  variation(11, ['woo-1', 'Blå'], { 'Regular price': '499,50' }),
  variation(12, ['woo-1', 'Röd'], { Stock: '0' }),
]

describe('a WooCommerce export', () => {
  it('becomes pieces with their variants, stock, prices and collections', async () => {
    const run = await importRows(rows(), '--locale', 'sv')
    expect([run.code, run.err]).toEqual([0, []])
    expect(run.out).toContain(counts('2 created, 0 changed, 0 unchanged, 0 refused'))
    expect(run.out).toContain(
      '1 piece now on sale. A WooCommerce export names neither maker nor safety tests, which the law wants shown: add them.',
    )
    const product = await find('armband-vag')
    expect(product).toMatchObject({ importKey: 'woocommerce/id/1', status: 'published' })
    expect(product.collections.map(({ collection }) => collection.slug).sort()).toEqual([
      'armband',
      'gavor',
    ])
    expect(
      product.variants.map(({ sku, stock, prices, texts }) => [
        ...[sku, stock?.onHand, prices.map(({ amount }) => amount)],
        texts[0]?.options,
      ]),
    ).toEqual([
      ['woo-11', 2, [49_950], [{ name: 'Colour', value: 'Blå' }]],
      ['woo-12', 0, [4_950], [{ name: 'Colour', value: 'Röd' }]],
    ])
  })

  it('the same again changes nothing, not even a date', async () => {
    await importRows(rows())
    const before = await dumpCatalogue(database.url)
    shiftClock(60_000)
    const run = await importRows(rows())
    expect(run.out).toContain(counts('0 created, 0 changed, 2 unchanged, 0 refused'))
    expect(await dumpCatalogue(database.url)).toEqual(before)
  })

  it('knows a piece again by its ID when its name has changed, and leaves its address', async () => {
    await importRows([simple(2, { Name: 'Ring' })])
    const run = await importRows([simple(2, { Name: 'Silver ring', Published: '0' })])
    expect(run.out).toContain(counts('0 created, 1 changed, 0 unchanged, 0 refused'))
    expect(await find('ring')).toMatchObject({
      ...{ status: 'archived', texts: [{ title: 'Silver ring' }] },
    })
    expect(await db().product.count()).toBe(1)
  })

  it('gives each piece an address of its own, whatever is there already', async () => {
    await makeProduct({ slug: 'ring' })
    await makeProduct({ slug: 'ring-3' })
    await importRows([simple(1, { Name: 'Ring' }), simple(2, { Name: 'Ring!' })])
    const made = await db().product.findMany({ where: { importKey: { not: null } } })
    expect(made.map(({ slug, importKey }) => [importKey, slug]).sort()).toEqual([
      ['woocommerce/id/1', 'ring-2'],
      ['woocommerce/id/2', 'ring-4'],
    ])
  })

  it('says nothing of alternative texts, so those that staff wrote stay', async () => {
    const pictured = simple(1, { Name: 'Ring', Images: 'https://pictures.example/1.jpg' })
    await importRows([pictured])
    const { pictures } = await find('ring')
    await db().pictureText.create({
      data: { pictureId: pictures[0]?.id ?? '', locale: 'en', alt: 'On a hand' },
    })
    await importRows([{ ...pictured, 'Regular price': '140' }])
    const after = await find('ring')
    expect(after.pictures[0]?.texts).toMatchObject([{ alt: 'On a hand' }])
  })

  it('takes a variation off sale that is switched off, and brings it back', async () => {
    const both = (published: string) => [
      variable(1, { Name: 'Ring' }),
      variation(11, ['woo-1', 'Blue']),
      variation(12, ['woo-1', 'Red'], { Published: published }),
    ]
    await importRows(both('1'))
    const run = await importRows(both('0'))
    expect(run.out).toContain(
      'A variant is no longer in the file, and no longer for sale: 1 piece (woo-1).',
    )
    expect((await find('ring')).variants.map(({ active }) => active)).toEqual([true, false])
    await importRows(both('1'))
    expect((await find('ring')).variants.map(({ active }) => active)).toEqual([true, true])
  })

  it('refuses a piece whose article number is another’s, and no other', async () => {
    const { variantId } = await makeProduct({ slug: 'own' })
    await db().variant.update({ where: { id: variantId }, data: { sku: 'woo-2' } })
    const run = await importRows(rows())
    expect(run.code).toBe(1)
    expect(run.err).toEqual([
      'Line 3, column SKU: the SKU belongs to the piece "own". (The piece "woo-2" is not imported.)',
    ])
    expect(run.out).toContain(counts('1 created, 0 changed, 0 unchanged, 1 refused'))
  })

  it('leaves in the history who brought and changed what', async () => {
    await importRows([simple(2, { Name: 'Ring' })])
    await importRows([simple(2, { Name: 'Ring', 'Regular price': '140' })])
    const { id } = await find('ring')
    const lines = await db().historyLine.findMany({ orderBy: { seq: 'asc' } })
    expect(
      lines.map(({ actor, action, object, details }) => [
        actor,
        action,
        object,
        JSON.parse(details),
      ]),
    ).toEqual([
      ['operator', 'products.imported', `product/${id}`, { called: 'Ring' }],
      [
        ...['operator', 'products.price_changed', `product/${id}`],
        {
          called: 'Ring',
          changes: [{ field: 'price (woo-2)', from: '129.00 SEK', to: '140.00 SEK' }],
        },
      ],
    ])
  })
})
