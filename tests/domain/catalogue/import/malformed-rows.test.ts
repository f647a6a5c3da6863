import { describe, expect, it } from 'vitest'
import { type ExportRow, picture, piece, variant } from './make-export.ts'
import { faults } from './read-export.ts'

describe('a malformed row is named by line, column and reason', () => {
  const a = piece('a')
  const option = { 'Option1 Name': 'Colour', 'Option1 Value': 'Blue' }
  it.each<[string, ExportRow[], [number, string, string]]>([
    [
      'no price',
      [piece('a', { 'Variant Price': '' })],
      [2, 'Variant Price', 'is empty; every variant needs a price'],
    ],
    [
      'a decimal comma',
      [a, piece('b', { 'Variant Price': '12,99' })],
      [3, 'Variant Price', '"12,99" has a comma; Shopify writes 1299.50, without separators'],
    ],
    [
      'a price in science',
      [piece('a', { 'Variant Price': '1e3' })],
      [2, 'Variant Price', '"1e3" is not a price; Shopify writes 1299.50'],
    ],
    [
      'a price below zero',
      [piece('a', { 'Variant Price': '-1' })],
      [2, 'Variant Price', '"-1" is below zero'],
    ],
    [
      'three decimals',
      [piece('a', { 'Variant Price': '1.999' })],
      [2, 'Variant Price', '"1.999" has more than two decimals'],
    ],
    [
      'a malformed compare-at price',
      [piece('a', { 'Variant Compare At Price': 'was 50' })],
      [2, 'Variant Compare At Price', '"was 50" is not a price; Shopify writes 1299.50'],
    ],
    [
      'a quantity with a word',
      [piece('a', { 'Variant Inventory Qty': '2 st' })],
      [2, 'Variant Inventory Qty', '"2 st" is not a whole number of units'],
    ],
    [
      'fewer than none',
      [piece('a', { 'Variant Inventory Qty': '-3' })],
      [2, 'Variant Inventory Qty', '"-3" is below zero; there cannot be fewer than none'],
    ],
    [
      'a weight in words',
      [piece('a', { 'Variant Grams': 'light' })],
      [2, 'Variant Grams', '"light" is not a weight in grams'],
    ],
    [
      'no title',
      [piece('a', { Title: '' })],
      [2, 'Title', 'is empty in the first row of the piece'],
    ],
    [
      'another title further down',
      [a, picture('a', 2, { Title: 'Other' })],
      [3, 'Title', '"Other" differs from the title in the first row of the piece'],
    ],
    [
      'a title without end',
      [piece('a', { Title: 'x'.repeat(300) })],
      [2, 'Title', 'is longer than 255 characters'],
    ],
    [
      'a published that is neither',
      [piece('a', { Published: 'ja' })],
      [2, 'Published', '"ja" is neither true nor false'],
    ],
    [
      'a gift card',
      [piece('a', { 'Gift Card': 'true' })],
      [2, 'Gift Card', 'is true; gift cards are not pieces and cannot be imported'],
    ],
    [
      'a handle that is no address',
      [piece('../A b')],
      [2, 'Handle', '"../A b" may hold small letters, digits, hyphens and underscores only'],
    ],
    [
      'a handle that is missing',
      [a, piece('', { Title: 'Whose' })],
      [3, 'Handle', 'is empty; every row must name its piece'],
    ],
    [
      'an option without a value',
      [piece('a', option), variant('a', '', { 'Variant Price': '5' })],
      [3, 'Option1 Value', 'is empty, but the variants of this piece are told apart by it'],
    ],
    [
      'a value without an option',
      [piece('a', { 'Option2 Value': 'Silver' })],
      [2, 'Option2 Value', '"Silver" stands here, but the first row gives this option no name'],
    ],
    [
      'the same options twice',
      [piece('a', option), variant('a', 'Blue')],
      [3, 'Option1 Value', 'the variant has the same options as the one on line 2'],
    ],
    [
      'a row with nothing in it',
      [a, { Handle: 'a', 'SEO Title': 'x' }],
      [3, 'Image Src', 'the row names neither a variant nor a picture'],
    ],
    [
      'a picture that is no address',
      [piece('a', { 'Image Src': 'javascript:alert(1)' })],
      [2, 'Image Src', '"javascript:alert(1)" is not a web address'],
    ],
    [
      'a picture in no place',
      [piece('a', picture('a', 0))],
      [2, 'Image Position', '"0" is not a position from 1 to 999'],
    ],
    [
      'two pictures in one place',
      [piece('a', picture('a', 1)), picture('a', 1, { 'Image Src': 'https://x.example/2.png' })],
      [3, 'Image Position', 'the picture on line 2 has the same position'],
    ],
  ])('%s', async (_name, rows, expected) => {
    expect(await faults(rows)).toEqual([expected])
  })
})
