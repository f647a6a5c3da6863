import { describe, expect, it } from 'vitest'
import { describeProduct } from '#app/domain/catalogue/import/describe-product.ts'
import { listGroups } from '#app/domain/catalogue/import/list-groups.server.ts'
import { type ReadProduct, readProduct } from '#app/domain/catalogue/import/read-product.ts'
import { reasonOf } from '#app/domain/catalogue/import/row-problem.ts'
import { surveyFile } from '#app/domain/catalogue/import/survey-file.server.ts'
import {
  columns,
  csvLine,
  csvOf,
  type ExportRow,
  picture,
  piece,
  sampleRows,
  variant,
  writeExport,
} from './make-export.ts'

async function readAll(text: string): Promise<ReadProduct[]> {
  const file = await writeExport(text)
  const found = await surveyFile(file)
  if ('problem' in found) throw new Error(found.problem.refusal)
  const describe = (body: string) => describeProduct(body, 'en')
  const read: ReadProduct[] = []
  for await (const group of listGroups(file, found.survey.columns)) {
    read.push(readProduct(group, { ...found.survey, describe }))
  }
  return read
}

const productOf = (read: ReadProduct | undefined) => {
  if (!read || 'problems' in read) throw new Error(JSON.stringify(read))
  return read.product
}

/** Line, column and sentence of everything that is wrong. */
async function faults(rows: ExportRow[]): Promise<[number, string, string][]> {
  const read = await readAll(csvOf(rows))
  return read.flatMap((one) =>
    'problems' in one
      ? one.problems.map((fault): [number, string, string] => [
          fault.line,
          fault.column,
          reasonOf(fault),
        ])
      : [],
  )
}

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
      description: '<p>Two sides. It shines.</p><ul><li>Silver</li></ul>',
      vendor: 'Verkstad',
      type: 'Bracelet',
      status: 'published',
      variants: [
        {
          line: 2,
          options: [
            { name: 'Length', value: '45 cm' },
            { name: 'Metal', value: 'Silver' },
          ],
          ...{ sku: '0042', grams: 13, quantity: 1, price: 6999, compareAt: 8500 },
        },
        {
          line: 5,
          options: [
            { name: 'Length', value: '60 cm' },
            { name: 'Metal', value: 'Gold' },
          ],
          ...{ sku: undefined, grams: 0, quantity: 2, price: 5500, compareAt: undefined },
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

  it('with everything that is wrong, and lines counted through bodies of several lines', async () => {
    const rows = [
      piece('first', { 'Body (HTML)': '<ul>\n<li>a</li>\n</ul>' }),
      piece('bad', { 'Variant Price': 'x', 'Body (HTML)': 'one\ntwo' }),
      picture('bad', 2, { 'Image Src': 'nowhere' }),
    ]
    expect(await faults(rows)).toEqual([
      [5, 'Variant Price', '"x" is not a price; Shopify writes 1299.50'],
      [7, 'Image Src', '"nowhere" is not a web address'],
    ])
  })

  it('when its piece stands in two places: both are named', async () => {
    expect(await faults([piece('a'), piece('b'), picture('a', 2)])).toMatchObject([
      [2, 'Handle', 'the same piece stands on line 4 too; its rows must follow each other'],
      [4, 'Handle', 'the same piece stands on line 2 too; its rows must follow each other'],
    ])
  })

  it('when it has too many or too few cells', async () => {
    const lines = [
      csvLine(piece('a')),
      csvLine(piece('b')).slice(0, -3),
      `${csvLine(piece('c'))},x`,
    ]
    const read = await readAll([columns.join(','), ...lines, csvLine(piece('d')), ''].join('\n'))
    const named = read.map((one) =>
      'problems' in one
        ? one.problems.map(({ line, ...rest }) => [line, reasonOf({ line, ...rest })])
        : 'read',
    )
    expect(named).toEqual([
      'read',
      [[3, `the row has ${columns.length - 3} cells where line 1 has ${columns.length}`]],
      [[4, `the row has ${columns.length + 1} cells where line 1 has ${columns.length}`]],
      'read',
    ])
  })

  it('when a quotation mark is lost: its own piece is refused, the others are read', async () => {
    const rows = [
      piece('a', { 'Body (HTML)': 'Well, closed.' }),
      piece('b', { 'Body (HTML)': '"Never, closed.' }),
      picture('b', 2),
      piece('c', { 'Body (HTML)': 'Well, closed too.' }),
    ]
    const text = csvOf(rows).replace('"""Never, closed."', '"Never, closed.')
    const read = await readAll(text)
    expect(read.map((one) => ('problems' in one ? one.problems : one.product.handle))).toEqual([
      'a',
      [{ line: 3, column: 'Body (HTML)', refusal: 'quote_broken' }],
      'c',
    ])
  })

  it('when a piece has more rows than any shop has: it is refused, not held', async () => {
    const rows = [piece('a'), ...Array.from({ length: 2_400 }, () => picture('a', 2))]
    const found = (await faults(rows)).filter(([, column]) => column === 'Handle')
    expect(found).toEqual([[2_302, 'Handle', 'the piece has more than 2300 rows']])
  })

  it('without steering the terminal', async () => {
    const [[, , reason] = []] = await faults([
      piece('a', { 'Variant Price': '\u001b[2J\u009b1\u202e5' }),
    ])
    expect(reason).toBe('"[2J 1 5" is not a price; Shopify writes 1299.50')
  })
})
