import { describe, expect, it } from 'vitest'
import { csvOf, picture, piece, sampleRows, variant } from './make-export.ts'
import { productOf, readAll } from './read-export.ts'

describe('a piece', () => {
  it('is read with all that the file says of it', async () => {
    const body = 'Two sides. It shines.<ul>\n<li>Silver</li>\n</ul>'
    const [read] = await readAll(
      csvOf([
        piece('two-sides', {
          ...{ 'Body (HTML)': body, 'Option1 Name': 'Length', 'Option1 Value': '45 cm' },
          ...{ 'Option2 Name': 'Metal', 'Option2 Value': 'Silver', 'Variant SKU': "'0042" },
          ...{
            'Variant Grams': '12.2',
            'Variant Price': '69.99',
            'Variant Compare At Price': '85',
          },
          ...picture('two-sides', 2, { 'Image Alt Text': 'From\u2028above\u00a0' }),
        }),
        variant('two-sides', '60 cm', {
          ...{ 'Option2 Value': 'Gold', 'Variant Price': '55', 'Variant Compare At Price': '0.00' },
        }),
        picture('two-sides', 1),
      ]),
    )
    expect(productOf(read)).toEqual({
      handle: 'two-sides',
      line: 2,
      title: 'Piece two-sides',
      summary: 'Two sides.',
      summaryGiven: false,
      description: '<p>Two sides. It shines.</p><ul><li>Silver</li></ul>',
      vendor: 'Verkstad',
      types: ['Bracelet'],
      status: 'published',
      variants: [
        {
          line: 2,
          options: [
            { name: 'Length', value: '45 cm' },
            { name: 'Metal', value: 'Silver' },
          ],
          ...{ sku: '0042', grams: 13, quantity: 1, price: 6999, compareAt: 8500, active: true },
        },
        {
          line: 5,
          options: [
            { name: 'Length', value: '60 cm' },
            { name: 'Metal', value: 'Gold' },
          ],
          ...{
            sku: undefined,
            grams: 0,
            quantity: 2,
            price: 5500,
            compareAt: undefined,
            active: true,
          },
        },
      ],
      pictures: [
        { line: 6, address: 'https://pictures.example/two-sides-1.jpg', alt: '' },
        { line: 2, address: 'https://pictures.example/two-sides-2.jpg', alt: 'From above' },
      ],
    })
  })

  it('with "Default Title" has no options', async () => {
    const [read] = await readAll(csvOf([piece('single')]))
    expect(productOf(read).variants.map(({ options }) => options)).toEqual([[]])
  })

  it.each([
    [{ Published: 'true' }, 'published'],
    [{ Published: 'TRUE' }, 'published'],
    [{ Published: 'false' }, 'draft'],
    [{ Published: '' }, 'draft'],
  ])('is on sale only where the row says so: %j', async (row, status) => {
    const [read] = await readAll(csvOf([piece('one', row)]))
    expect(productOf(read).status).toBe(status)
  })

  it.each([
    ['active', 'published'],
    ['draft', 'draft'],
    ['archived', 'archived'],
  ])('obeys the newer column Status: %s', async (status, expected) => {
    const text = csvOf([piece('one')])
      .trimEnd()
      .split('\n')
    const [read] = await readAll(`${text[0]},Status\n${text[1]},${status}\n`)
    expect(productOf(read).status).toBe(expected)
  })

  it('may come without columns that are not needed', async () => {
    const header = 'Handle,Title,Body (HTML),Option1 Name,Option1 Value,Variant Price'
    const [read] = await readAll(`${header}\nsmall,Small,,Title,Default Title,10\n`)
    expect(productOf(read)).toMatchObject({
      status: 'draft',
      variants: [{ price: 1000, quantity: 0 }],
    })
  })

  it('counts in the sample as 41 rows, 20 pieces, 23 variants and 41 pictures', async () => {
    const rows = sampleRows()
    const pieces = (await readAll(csvOf(rows))).map(productOf)
    expect(rows).toHaveLength(41)
    expect(pieces).toHaveLength(20)
    expect(pieces.flatMap(({ variants }) => variants)).toHaveLength(23)
    expect(pieces.flatMap(({ pictures }) => pictures)).toHaveLength(41)
  })
})
