import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PieceOutcome } from '#app/domain/catalogue/import/piece-outcome.ts'
import { previewImport } from '#app/domain/catalogue/import/preview-import.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import {
  csvOf,
  type ExportRow,
  picture,
  piece,
  variant,
  writeExport,
} from '../../domain/catalogue/import/make-export.ts'
import { dumpCatalogue, importRows } from './run-import.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(() => database.reset())
afterAll(() => database.close())

const colour = { 'Option1 Name': 'Colour', 'Option1 Value': 'Blue' }

async function preview(rows: ExportRow[]) {
  const file = await writeExport(csvOf(rows))
  const seen: PieceOutcome[] = []
  const order = {
    file,
    currency: 'SEK' as const,
    locale: 'en' as const,
    now: new Date(),
    publishes: 'by_rule' as const,
  }
  const result = await previewImport(order, (outcomes) => void seen.push(...outcomes))
  return { result, seen }
}

describe('a preview', () => {
  it('says piece by piece and field by field what an import would do, and writes nothing', async () => {
    await importRows([
      piece('same'),
      piece('other', { ...colour, ...picture('other', 1), 'Variant SKU': 'S-1' }),
      variant('other', 'Red'),
    ])
    const before = await dumpCatalogue(database.url)
    const { result, seen } = await preview([
      piece('same'),
      piece('other', {
        ...{ ...colour, Title: 'Better', Vendor: '', Type: 'Ring', Published: 'false' },
        ...{ 'Variant SKU': 'S-2', 'Variant Price': '50', 'Variant Grams': '12' },
        ...picture('other', 2),
      }),
      variant('other', 'Green'),
      piece('new'),
      piece('bad', { 'Variant Price': 'x' }),
    ])
    expect(result).toEqual({
      preview: {
        ...{ form: 'shopify', rows: 5 },
        counts: { created: 1, changed: 1, unchanged: 1, refused: 1 },
      },
    })
    expect(seen.map(({ line, label, done }) => [line, label, done])).toEqual([
      [2, 'same', 'unchanged'],
      [3, 'other', 'changed'],
      [5, 'new', 'created'],
      [6, 'bad', 'refused'],
    ])
    expect(seen[1]?.changes).toEqual([
      { field: 'title', before: 'Piece other', after: 'Better' },
      { field: 'vendor', before: 'Verkstad', after: '' },
      { field: 'status', before: 'published', after: 'draft' },
      { field: 'collection', before: '', after: 'Ring' },
      { field: 'sku', variant: 'Blue', before: 'S-1', after: 'S-2' },
      { field: 'weight', variant: 'Blue', before: '0', after: '12' },
      { field: 'price', variant: 'Blue', before: '42.99 SEK', after: '50.00 SEK' },
      { field: 'for_sale', variant: 'Red', before: 'yes', after: 'no' },
      { field: 'variant_added', before: '', after: 'Green' },
      { field: 'picture_added', before: '', after: 'https://pictures.example/other-2.jpg' },
      { field: 'picture_removed', before: 'https://pictures.example/other-1.jpg', after: '' },
    ])
    expect(seen[3]?.problems).toEqual([
      { line: 6, column: 'Variant Price', refusal: 'price_malformed', value: '"x"' },
    ])
    expect(await dumpCatalogue(database.url)).toEqual(before)
  })

  it('and the import after it do the same', async () => {
    await importRows([piece('a')])
    const rows = [piece('a', { 'Variant Price': '50' }), piece('b'), piece('', { Title: 'Whose' })]
    const { result } = await preview(rows)
    const run = await importRows(rows)
    expect(run.out).toContain('Pieces: 1 created, 1 changed, 0 unchanged, 1 refused.')
    expect(result).toMatchObject({
      preview: { counts: { created: 1, changed: 1, unchanged: 0, refused: 1 } },
    })
  })

  it('tells why a whole file cannot be read', async () => {
    const file = await writeExport('a;b\n1;2\n')
    const order = {
      file,
      currency: 'SEK' as const,
      locale: 'en' as const,
      now: new Date(),
      publishes: 'by_rule' as const,
    }
    expect(await previewImport(order, () => undefined)).toMatchObject({
      problem: { refusal: 'semicolons' },
    })
  })
})
