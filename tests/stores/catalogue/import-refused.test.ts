import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeProduct } from '#tests/make/product.ts'
import {
  csvOf,
  piece,
  sampleRows,
  variant,
  writeExport,
} from '../../domain/catalogue/import/make-export.ts'
import { countCatalogue, dumpCatalogue, importRows, runImport } from './run-import.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(() => database.reset())
afterAll(() => database.close())

const slugs = async () =>
  (await db().product.findMany({ orderBy: { slug: 'asc' } })).map(({ slug }) => slug)

const nothing = { product: 0, variant: 0, price: 0, stock: 0, picture: 0, collection: 0 }

describe('a bad row', () => {
  it('refuses its whole piece and no other; the exit code says so', async () => {
    const bad = [
      piece('bad', { 'Option1 Name': 'Colour', 'Option1 Value': 'Blue' }),
      variant('bad', 'Red', { 'Variant Price': '12,99' }),
      variant('bad', 'Green', { 'Variant Inventory Qty': '-1' }),
    ]
    const run = await importRows([piece('a'), ...bad, piece('b')])
    expect(run.code).toBe(1)
    expect(run.err).toEqual([
      'Line 4, column Variant Price: "12,99" has a comma; Shopify writes 1299.50, without separators. (The piece "bad" is not imported.)',
      'Line 5, column Variant Inventory Qty: "-1" is below zero; there cannot be fewer than none. (The piece "bad" is not imported.)',
    ])
    expect(run.out).toContain('Pieces: 2 created, 0 changed, 0 unchanged, 1 refused.')
    expect(await slugs()).toEqual(['a', 'b'])
    expect(await countCatalogue(database.url)).toMatchObject({ variant: 2, price: 2, stock: 2 })
  })

  it('leaves a piece that is there as it was', async () => {
    await importRows([piece('a'), piece('b')])
    const before = await dumpCatalogue(database.url)
    const run = await importRows([
      piece('a', { 'Variant Price': '50', 'Variant Grams': 'heavy' }),
      piece('b'),
    ])
    expect(run.code).toBe(1)
    expect(await dumpCatalogue(database.url)).toEqual(before)
  })

  it('in two places counts as one piece', async () => {
    const run = await importRows([piece('a'), piece('b'), piece('a')])
    expect(run.code).toBe(1)
    expect(run.err).toHaveLength(2)
    expect(run.out).toContain('Pieces: 1 created, 0 changed, 0 unchanged, 1 refused.')
    expect(await slugs()).toEqual(['b'])
  })

  it('with a SKU from further up names that line', async () => {
    const sku = { 'Variant SKU': 'S-1' }
    const run = await importRows([piece('a', sku), piece('b', sku), piece('c')])
    expect(run.err).toEqual([
      'Line 3, column Variant SKU: the same SKU stands on line 2. (The piece "b" is not imported.)',
    ])
    expect(await slugs()).toEqual(['a', 'c'])
  })

  it('with a SKU of another piece names that piece', async () => {
    const { variantId } = await makeProduct({ slug: 'own' })
    await db().variant.update({ where: { id: variantId }, data: { sku: 'S-1' } })
    const run = await importRows([piece('a', { 'Variant SKU': 'S-1' }), piece('b')])
    expect(run.err).toEqual([
      'Line 2, column Variant SKU: the SKU belongs to the piece "own". (The piece "a" is not imported.)',
    ])
    expect(await slugs()).toEqual(['b', 'own'])
  })

  it('with the address of a piece that was not imported leaves that piece alone', async () => {
    await makeProduct({ slug: 'own' })
    const before = await dumpCatalogue(database.url)
    const run = await importRows([piece('own')])
    expect(run.code).toBe(1)
    expect(run.err).toEqual([
      'Line 2, column Handle: the address "own" belongs to a piece that was not imported. (The piece "own" is not imported.)',
    ])
    expect(await dumpCatalogue(database.url)).toEqual(before)
  })
})

describe('a file that cannot be read', () => {
  const good = csvOf(sampleRows())
  it.each([
    ['semicolons', good.replaceAll(',', ';'), /separated by semicolons/],
    [
      'Latin-1',
      Buffer.from(good.replace('Piece plain-9', 'Örhänge'), 'latin1'),
      /Line \d+ is not UTF-8/,
    ],
    ['not a CSV', 'Dear reader,\nthis is a letter.\n', /not a Shopify product export/],
  ])(
    'leaves nothing behind, also when only its end is bad: %s',
    async (_name, content, sentence) => {
      const run = await runImport(await writeExport(content))
      expect(run.code).toBe(2)
      expect(run.err).toHaveLength(1)
      expect(run.err[0]).toMatch(sentence)
      expect(run.err[0]).toMatch(/^products\.csv: .* Nothing was imported\.$/)
      expect(await countCatalogue(database.url)).toMatchObject(nothing)
    },
  )
})

describe('a command that cannot be understood', () => {
  it.each([
    [['none.csv'], 'none.csv: There is no such file. Nothing was imported.'],
    [[], 'Name one file to import.'],
    [['a.csv', 'b.csv'], 'Name one file to import.'],
    [['a.csv', '--currency', 'USD'], '"USD" is not one of SEK, NOK, EUR.'],
    [['a.csv', '--locale', 'fi'], '"fi" is not one of sv, nb, en.'],
  ])('is answered with a sentence: %j', async (args, sentence) => {
    const [file = '', ...options] = args
    const run = await runImport(file, ...options)
    expect(run.code).toBe(2)
    expect(run.err[0]).toBe(sentence)
    expect(run.out).toEqual([])
  })

  it('names an option that there is not', async () => {
    const run = await runImport('a.csv', '--force')
    expect(run.code).toBe(2)
    expect(run.err[0]).toMatch(/'--force'/)
  })
})
