import { describe, expect, it } from 'vitest'
import { detectForm } from '#app/domain/catalogue/import/form.ts'
import { columns as shopifyColumns } from '../make-export.ts'
import {
  columns,
  csvOf,
  productsOf,
  readAll,
  simple,
  variable,
  variation,
} from './make-woocommerce.ts'

describe('the form of a file', () => {
  it('is told by its first line', () => {
    expect(detectForm(columns)).toBe('woocommerce')
    expect(detectForm(shopifyColumns)).toBe('shopify')
    expect(detectForm(['sku', 'NAME', 'type', 'regular price'])).toBe('woocommerce')
    expect(detectForm(['Handle', 'Name', 'Type', 'SKU', 'Published'])).toBe('shopify')
    expect(detectForm(['Name', 'Price'])).toBe('shopify')
  })
})

describe('a simple piece', () => {
  it('is read with all that the file says of it', async () => {
    const [product] = await productsOf([
      simple(44, {
        ...{ Name: 'Silver ring, "Sol"', SKU: "'=0042", Stock: '7', 'Weight (kg)': '0,0125' },
        'Short description': '<p>A ring &amp; a sun.</p>',
        Description: '<h2>Sol</h2>\\n<script>x()</script><p onclick="y()">Warm.</p>',
        ...{ 'Regular price': '1299,50', Brands: 'Verkstad, Other', Tags: 'gold' },
        Categories: 'Jewellery > Rings, Gifts\\, small, Uncategorized',
        Images: 'https://shop.example/a.jpg, https://shop.example/b\\,c.jpg',
        ...{ 'Attribute 1 name': 'Material', 'Attribute 1 value(s)': 'Gold, 24 k' },
      }),
    ])
    expect(product).toEqual({
      ...{ own: undefined, key: 'woocommerce/id/44', handle: 'silver-ring-sol', line: 2 },
      ...{ title: 'Silver ring, "Sol"', summary: 'A ring & a sun.', summaryGiven: true },
      ...{ description: '<p>Sol</p><p>Warm.</p>', vendor: 'Verkstad', status: 'published' },
      types: ['Rings', 'Gifts, small'],
      variants: [
        {
          ...{ line: 2, own: undefined, options: [], sku: '=0042', grams: 13, quantity: 7 },
          ...{ price: 129_950, compareAt: undefined, active: true },
        },
      ],
      pictures: [
        { line: 2, address: 'https://shop.example/a.jpg', alt: undefined },
        { line: 2, address: 'https://shop.example/b,c.jpg', alt: undefined },
      ],
    })
  })

  it('is known by its SKU where the file has no ID', async () => {
    const [product] = await productsOf([simple(1, { ID: '' })])
    expect(product?.key).toBe('woocommerce/sku/woo-1')
  })

  it.each([
    ['1', 'published'],
    ['0', 'archived'],
    ['-1', 'draft'],
    ['2', 'draft'],
    ['', 'draft'],
  ])('with Published %j is %s', async (published, status) => {
    const [product] = await productsOf([simple(1, { Published: published })])
    expect(product?.status).toBe(status)
  })

  it('that is hidden from the catalogue waits as a draft', async () => {
    const [product] = await productsOf([simple(1, { 'Visibility in catalog': 'hidden' })])
    expect(product?.status).toBe('draft')
  })

  it('asks its regular price; of a sale price is said that it is left out', async () => {
    const [read] = await readAll(
      csvOf([simple(1, { 'Regular price': '200', 'Sale price': '150' })]),
    )
    expect(read).toMatchObject({
      product: { variants: [{ price: 20_000, compareAt: undefined }] },
      notes: ['sale_left_out'],
    })
  })

  it.each([
    ['Weight (kg)', '0.02', 20],
    ['Weight (g)', '12.2', 13],
    ['Weight (lbs)', '.5', 227],
    ['Weight (oz)', '1', 29],
    ['Weight (g)', '', 0],
  ])('weighs, by %s %j, %i grams', async (column, weight, grams) => {
    const text = csvOf([simple(1, { 'Weight (kg)': weight })]).replace('Weight (kg)', column)
    const [read] = await readAll(text)
    expect(read).toMatchObject({ product: { variants: [{ grams }] } })
  })

  it('says nothing of weight, brand or stock when the file has no such columns', async () => {
    const [read] = await readAll('Type,SKU,Name,Regular price\nsimple,S-1,Ring,10\n')
    expect(read).toMatchObject({
      product: {
        vendor: undefined,
        status: 'draft',
        variants: [{ grams: undefined, quantity: 0 }],
      },
      notes: ['quantity_missing'],
    })
  })
})

describe('a variable piece', () => {
  it('has its variations from wherever they stand, by SKU or by id', async () => {
    const [first, second] = await productsOf([
      variable(1, { 'Weight (kg)': '0.03', Images: 'https://shop.example/1.jpg' }),
      variation(11, ['woo-1', 'Blue'], { 'Weight (kg)': '0.01' }),
      variable(2),
      variation(21, ['id:2', 'Blue']),
      variation(12, ['id:1', 'Deep\\, red'], {
        Published: '0',
        Images: 'https://shop.example/2.jpg',
      }),
    ])
    expect(first?.variants).toEqual([
      {
        ...{ line: 3, own: undefined, options: [{ name: 'Colour', value: 'Blue' }], sku: 'woo-11' },
        ...{ grams: 10, quantity: 2, price: 4950, compareAt: undefined, active: true },
      },
      {
        ...{ line: 6, own: undefined, sku: 'woo-12', grams: 30, quantity: 2, price: 4950 },
        options: [{ name: 'Colour', value: 'Deep, red' }],
        ...{ compareAt: undefined, active: false },
      },
    ])
    expect(first?.pictures.map(({ address }) => address)).toEqual([
      'https://shop.example/1.jpg',
      'https://shop.example/2.jpg',
    ])
    expect(second?.variants.map(({ sku }) => sku)).toEqual(['woo-21'])
  })

  it('keeps its variations for sale while it is a draft itself', async () => {
    const [product] = await productsOf([
      variable(1, { Published: '-1' }),
      variation(11, ['woo-1', 'Blue'], { Published: '-1' }),
    ])
    expect(product).toMatchObject({ status: 'draft', variants: [{ active: true }] })
  })

  it('whose stock is counted as a whole has none of any variant, and says so', async () => {
    const [read] = await readAll(
      csvOf([
        variable(1, { Stock: '5' }),
        variation(11, ['woo-1', 'Blue'], { Stock: 'parent' }),
        variation(12, ['woo-1', 'Red'], { Stock: '' }),
      ]),
    )
    expect(read).toMatchObject({
      product: { variants: [{ quantity: 0 }, { quantity: 0 }] },
      notes: ['stock_shared'],
    })
  })
})
