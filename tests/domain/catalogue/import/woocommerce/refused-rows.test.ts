import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  joinList,
  readBreaks,
  splitList,
  writeBreaks,
} from '#app/domain/catalogue/import/woocommerce/list-cell.ts'
import { readLocalPrice } from '#app/domain/catalogue/import/woocommerce/read-measures.ts'
import { csvOf, faults, simple, variable, variation, type WooRow } from './make-woocommerce.ts'

describe('a row that cannot be taken is named by line, column and reason', () => {
  it.each<[string, WooRow[], [number, string, string]]>([
    [
      'no price',
      [simple(1, { 'Regular price': '' })],
      [2, 'Regular price', 'is empty; every variant needs a price'],
    ],
    [
      'a price with separators',
      [simple(1, { 'Regular price': '1.299,50' })],
      [2, 'Regular price', '"1.299,50" is not a price; WooCommerce writes 1299.50 or 1299,50'],
    ],
    [
      'a price in thousandths',
      [simple(1, { 'Regular price': '1,299' })],
      [2, 'Regular price', '"1,299" is not a price; WooCommerce writes 1299.50 or 1299,50'],
    ],
    ['no name', [simple(1, { Name: '' })], [2, 'Name', 'is empty in the first row of the piece']],
    [
      'neither ID nor SKU',
      [simple(1, { ID: '', SKU: '' })],
      [2, 'ID', 'is empty, and so is SKU; a piece is known by one of them'],
    ],
    [
      'what is not sent',
      [simple(1, { Type: 'simple, virtual' })],
      [2, 'Type', '"simple, virtual" is not sold here; simple, variable and variation are'],
    ],
    [
      'a published that is neither',
      [simple(1, { Published: 'yes' })],
      [2, 'Published', '"yes" is not one of 1, 0 and -1'],
    ],
    [
      'fewer than none',
      [simple(1, { Stock: '-2' })],
      [2, 'Stock', '"-2" is below zero; there cannot be fewer than none'],
    ],
    [
      'a weight in words',
      [simple(1, { 'Weight (kg)': 'light' })],
      [2, 'Weight (kg)', '"light" is not a weight'],
    ],
    [
      'a picture by its file name',
      [simple(1, { Images: 'ring.jpg' })],
      [2, 'Images', '"ring.jpg" is not a web address'],
    ],
    [
      'a variation for every value',
      [variable(1), variation(11, ['woo-1', 'Blue']), variation(12, ['woo-1', ''])],
      [4, 'Attribute 1 value(s)', 'is empty, but the variants of this piece are told apart by it'],
    ],
    [
      'the same options twice',
      [variable(1), variation(11, ['woo-1', 'Blue']), variation(12, ['id:1', 'Blue'])],
      [4, 'Attribute 1 value(s)', 'the variant has the same options as the one on line 3'],
    ],
    [
      'no variation',
      [variable(1), simple(2)],
      [2, 'Type', 'is variable, but the file has no variation of it'],
    ],
    [
      'a variation of nothing',
      [simple(1), variation(11, ['gone', 'Blue'])],
      [3, 'Parent', '"gone" is not in the file; a variation comes with its piece'],
    ],
    [
      'a SKU from further up',
      [simple(1, { SKU: 'x' }), variable(2), variation(21, ['id:2', 'Blue'], { SKU: 'x' })],
      [4, 'SKU', 'the same SKU stands on line 2'],
    ],
  ])('%s', async (_name, rows, expected) => {
    expect(await faults(csvOf(rows))).toEqual([expected])
  })

  it('a unit that is none of WooCommerce’s', async () => {
    const text = csvOf([simple(1, { 'Weight (kg)': '2' })]).replace('Weight (kg)', 'Weight (st)')
    expect(await faults(text)).toEqual([
      [2, 'Weight (st)', '"2" is in a unit that is not kg, g, lbs or oz'],
    ])
  })

  it('two pieces of one name: both', async () => {
    expect(await faults(csvOf([simple(1), simple(2), simple(1, { SKU: 'other' })]))).toEqual([
      [2, 'ID', 'the piece on line 4 is called the same'],
      [4, 'ID', 'the piece on line 2 is called the same'],
    ])
  })

  it('a row that cannot be read: it may be a variation of any, so variable pieces wait; simple ones do not', async () => {
    const text = `${csvOf([variable(1), variation(11, ['woo-1', 'Blue']), simple(2)])}3,simple\n`
    expect(await faults(text)).toEqual([
      [2, 'Type', 'is variable, and line 5, which cannot be read, may be a variation of it'],
      [5, 'Type', 'the row has 2 cells where line 1 has 33'],
    ])
  })
})

describe('a cell with several values', () => {
  it('is read back as it was written', () => {
    const part = fc
      .string({ unit: fc.constantFrom('a', ',', ' ', '>', 'å', '"') })
      .map((text) => text.trim())
      .filter((text) => text !== '')
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(splitList(joinList(parts))).toEqual(parts)
      }),
      { numRuns: 2_000, seed: 9 },
    )
  })

  it('keeps the two characters that mean a line break', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\\', 'n', 'a') }), (text) => {
        expect(readBreaks(writeBreaks(text))).toBe(text)
      }),
      { numRuns: 2_000, seed: 9 },
    )
    expect(readBreaks('one\\ntwo')).toBe('one\ntwo')
  })
})

describe('a price of a shop in Swedish', () => {
  it.each([
    ['1299,50', 129_950],
    ['1299.5', 129_950],
    ['49', 4_900],
    ['0,05', 5],
  ])('%s is %i', (text, minor) => {
    expect(readLocalPrice(text)).toEqual({ ok: true, value: minor })
  })
})
