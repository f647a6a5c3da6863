import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { piece, sampleRows, variant } from '../../domain/catalogue/import/make-export.ts'
import { find } from './find-whole.ts'
import { dumpCatalogue, importRows } from './run-import.ts'

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

describe('the same file again', () => {
  it('changes nothing, not even a date', async () => {
    await importRows(sampleRows())
    const before = await dumpCatalogue(database.url)
    shiftClock(60_000)
    const run = await importRows(sampleRows())
    expect(run.code).toBe(0)
    expect(run.out).toContain(counts('0 created, 0 changed, 20 unchanged, 0 refused'))
    expect(await dumpCatalogue(database.url)).toEqual(before)
  })

  it('changes nothing of a piece when rows of others come before it', async () => {
    await importRows([piece('a')])
    const before = await dumpCatalogue(database.url)
    const run = await importRows([piece('b', { Type: '' }), piece('a')])
    expect(run.out).toContain(counts('1 created, 0 changed, 1 unchanged, 0 refused'))
    const after = await dumpCatalogue(database.url)
    expect(after.product).toEqual(expect.arrayContaining(before.product ?? []))
    expect(after.product_collection).toEqual(before.product_collection)
  })

  it('leaves alone what staff have written since', async () => {
    await importRows([piece('a')])
    const { id } = await find('a')
    await db().productText.updateMany({ where: { productId: id }, data: { title: 'Better' } })
    await db().product.update({ where: { id }, data: { status: 'archived' } })
    const before = await dumpCatalogue(database.url)
    await importRows([piece('a')])
    expect(await dumpCatalogue(database.url)).toEqual(before)
  })

  it('two at once write it once', async () => {
    const runs = await Promise.all([importRows(sampleRows()), importRows(sampleRows())])
    expect(runs.map(({ code }) => code)).toEqual([0, 0])
    expect(runs.map(({ out }) => out.find((line) => line.startsWith('Pieces'))).sort()).toEqual([
      counts('0 created, 0 changed, 20 unchanged, 0 refused'),
      counts('20 created, 0 changed, 0 unchanged, 0 refused'),
    ])
  })

  it('and another file at the same time share no place in the shop', async () => {
    const pieces = (name: string) => Array.from({ length: 40 }, (_, at) => piece(`${name}-${at}`))
    await Promise.all(['a', 'b', 'c'].map((name) => importRows(pieces(name))))
    const products = await db().product.findMany()
    expect(products).toHaveLength(120)
    expect(new Set(products.map(({ position }) => position)).size).toBe(120)
    expect(await db().collection.count()).toBe(1)
  })
})

describe('the file in another currency or language', () => {
  it('adds prices and leaves the others', async () => {
    await importRows([piece('a')])
    const run = await importRows([piece('a', { 'Variant Price': '4.50' })], '--currency', 'EUR')
    expect(run.out).toContain(counts('0 created, 1 changed, 0 unchanged, 0 refused'))
    const { variants } = await find('a')
    expect(
      variants[0]?.prices.map(({ currency, amount, validTo }) => [currency, amount, validTo]),
    ).toEqual([
      ['SEK', 4299, null],
      ['EUR', 450, null],
    ])
  })

  it('adds texts to the same variants', async () => {
    await importRows([piece('a', colour), variant('a', 'Red')])
    const translated = [
      piece('a', { 'Option1 Name': 'Färg', 'Option1 Value': 'Blå', Title: 'Bit' }),
      variant('a', 'Röd'),
    ]
    await importRows(translated, '--locale', 'sv')
    const { texts, variants } = await find('a')
    expect(texts.map(({ locale, title }) => [locale, title]).sort()).toEqual([
      ['en', 'Piece a'],
      ['sv', 'Bit'],
    ])
    expect(variants).toHaveLength(2)
    const red = variants[1]?.texts.map(({ locale, options }) => [locale, options]).sort()
    expect(red).toEqual([
      ['en', [{ name: 'Colour', value: 'Red' }]],
      ['sv', [{ name: 'Färg', value: 'Röd' }]],
    ])
  })
})
