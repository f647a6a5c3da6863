import { existsSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findProduct } from '#app/domain/catalogue/find-product.server.ts'
import { listCollections } from '#app/domain/catalogue/list-collections.server.ts'
import { listProducts } from '#app/domain/catalogue/list-products.server.ts'
import { db } from '#app/platform/db.server.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { picture, piece, sampleRows, variant } from '../../domain/catalogue/import/make-export.ts'
import { countCatalogue, importRows, runImport } from './run-import.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(() => database.reset())
afterAll(() => database.close())

/** What the sample comes to: 3 of its variants have no stock, 17 carry a compare-at price beside the price asked. */
const sampleCounts = {
  ...{ product: 20, product_text: 20, collection: 3, collection_text: 3, product_collection: 20 },
  ...{ variant: 23, variant_text: 23, stock: 23, stock_movement: 20, price: 23 + 17 },
  ...{ picture: 41, picture_text: 0 },
}

/** The real sample, on machines where it lies beside the checkout; the one made here stands for it everywhere. */
const real = '../shared/data/shopify-jewelery.csv'
const samples = existsSync(real) ? ['a made sample', real] : ['a made sample']

describe('a Shopify export', () => {
  it.each(samples)(
    'brings 41 rows as 20 pieces, 23 variants and 41 pictures: %s',
    async (sample) => {
      const run = await (sample === real ? runImport(real) : importRows(sampleRows()))
      expect(run.err).toEqual([])
      expect(run.code).toBe(0)
      expect(run.out.join('\n')).toContain(
        '.csv: 41 rows, 20 pieces, 23 variants, 41 picture addresses. Prices read as SEK, texts as en.',
      )
      expect(run.out).toContain('Pieces: 20 created, 0 changed, 0 unchanged, 0 refused.')
      expect(run.progress).toContain('rows 41/41')
      expect(run.progress).toContain('pictures 41/41')
      expect(await countCatalogue(database.url)).toEqual(sampleCounts)
    },
  )

  it('lists the pictures that cannot be fetched, with the reason', async () => {
    const { out } = await importRows(sampleRows())
    expect(out).toContain('Pictures: 0 fetched, 41 missing.')
    expect(out.filter((line) => line.startsWith('Picture '))).toHaveLength(41)
    expect(out[0]).toBe(
      "Picture 1 of with-options-1 is missing, the host's name could not be found: https://pictures.example/with-options-1-1.jpg",
    )
  })

  it('is shown in the shop at once, in the order of the file, priced in its currency', async () => {
    await importRows(sampleRows(), '--currency', 'EUR')
    const { cards } = await listProducts({ locale: 'sv', currency: 'EUR' })
    expect(cards.map(({ slug }) => slug).slice(0, 4)).toEqual([
      'with-options-1',
      'with-options-2',
      'with-options-3',
      'plain-1',
    ])
    expect(cards).toHaveLength(20)
    for (const { price } of cards) expect(price).toEqual({ amount: 4299, currency: 'EUR' })
    expect(await listCollections('sv')).toEqual([
      { slug: 'bracelet', name: 'Bracelet' },
      { slug: 'necklace', name: 'Necklace' },
      { slug: 'earrings', name: 'Earrings' },
    ])
    const inKronor = await listProducts({ locale: 'sv', currency: 'SEK' })
    expect(inKronor.cards.every(({ price }) => price === undefined)).toBe(true)
  })

  it('keeps the file’s own language, and shows a piece whole', async () => {
    const rows = [
      piece('ring', {
        ...{ 'Body (HTML)': '<p>Av silver. Stor.</p><script>x</script>', Type: 'Ring' },
        ...{ 'Option1 Name': 'Storlek', 'Option1 Value': '17', 'Variant SKU': 'R-17' },
        ...picture('ring', 1, { 'Image Alt Text': 'Ringen' }),
      }),
      variant('ring', '18', { 'Variant Price': '55', 'Variant Inventory Qty': '0' }),
    ]
    await importRows(rows, '--locale', 'sv')
    const found = await findProduct({ slug: 'ring', locale: 'nb', currency: 'SEK' })
    expect(found).toMatchObject({
      title: 'Piece ring',
      summary: 'Av silver.',
      description: '<p>Av silver. Stor.</p>',
      languageOfText: 'sv',
      pictures: [{ src: undefined, width: 0, height: 0, alt: 'Ringen' }],
      variants: [
        { label: '17', price: { amount: 4299, currency: 'SEK' }, available: 1 },
        { label: '18', price: { amount: 5500, currency: 'SEK' }, available: 0 },
      ],
    })
  })

  it('goes after the pieces that are there, and into the collections that are there', async () => {
    await db().product.create({ data: { slug: 'first', position: 7 } })
    await db().collection.create({
      data: {
        slug: 'bracelets',
        position: 3,
        texts: { create: { locale: 'nb', name: 'Armbånd' } },
      },
    })
    await importRows([piece('a'), piece('b', { Type: 'Armbånd' }), piece('c', { Type: 'Anklet' })])
    const products = await db().product.findMany({
      orderBy: { position: 'asc' },
      include: { collections: { include: { collection: true } } },
    })
    const places = products.map(({ slug, position, collections }) => [
      ...[slug, position],
      ...collections.map(({ collection }) => `${collection.slug} ${collection.position}`),
    ])
    expect(places).toEqual([
      ['first', 7],
      ['a', 8, 'bracelets 3'],
      ['b', 9, 'bracelets 3'],
      ['c', 10, 'anklet 4'],
    ])
  })

  it('has on hand exactly what it received, and nothing received that is none', async () => {
    await importRows([
      piece('a', { 'Variant Inventory Qty': '5' }),
      piece('b', { 'Variant Inventory Qty': '0' }),
      piece('c', { 'Variant Inventory Qty': '' }),
    ])
    const rows = await ask<{ slug: string; on_hand: number; moved: number; causes: string | null }>(
      database.url,
      `SELECT p.slug, s.on_hand, coalesce(sum(m.quantity), 0)::int AS moved, string_agg(m.cause::text, ',') AS causes
       FROM product p JOIN variant v ON v.product_id = p.id JOIN stock s ON s.variant_id = v.id
       LEFT JOIN stock_movement m ON m.variant_id = v.id GROUP BY 1, 2 ORDER BY 1`,
    )
    expect(rows).toEqual([
      { slug: 'a', on_hand: 5, moved: 5, causes: 'received' },
      { slug: 'b', on_hand: 0, moved: 0, causes: null },
      { slug: 'c', on_hand: 0, moved: 0, causes: null },
    ])
  })

  it('records compare-at prices as history of one instant, which no page claims', async () => {
    await importRows([piece('a', { 'Variant Compare At Price': '85' })])
    const prices = await db().price.findMany({ orderBy: { kind: 'asc' } })
    expect(prices.map(({ kind, amount, validTo }) => [kind, amount, validTo !== null])).toEqual([
      ['asked', 4299, false],
      ['compare_at', 8500, true],
    ])
    const claimed = prices.find(({ kind }) => kind === 'compare_at')
    expect(claimed?.validTo).toEqual(claimed?.validFrom)
    const page = await findProduct({ slug: 'a', locale: 'en', currency: 'SEK' })
    expect(JSON.stringify(page)).not.toContain('8500')
  })

  it('says what the operator should know although nothing is refused', async () => {
    const { out } = await importRows([
      piece('a', { 'Variant Inventory Policy': 'continue', 'Variant Inventory Tracker': '' }),
      piece('b', { 'Variant Inventory Qty': '', Published: 'false' }),
    ])
    const spoken = out.filter((line) => !line.startsWith('p') && !line.startsWith('Pi'))
    expect(spoken).toEqual([
      '1 piece now on sale. A Shopify export names neither maker nor safety tests, which the law wants shown: add them.',
      'Their stock was not counted before; Lykta sells the quantity in the file: 1 piece (a).',
      'They were sold without stock too; Lykta stops when the stock is gone: 1 piece (a).',
      'A variant has no quantity in the file; there are none of it to sell: 1 piece (b).',
    ])
  })
})
