import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportProductsCommand } from '#app/operator/export-products-command.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeProduct } from '#tests/make/product.ts'
import { testFolder } from '../../domain/catalogue/import/make-export.ts'
import { dumpCatalogue, runImport } from '../catalogue/run-import.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await useTestDatabase()
  await makeProduct({ slug: 'sol', title: '=Sol', stock: 4 })
  await makeProduct({ slug: 'vag', title: 'Våg', stock: [1, 0], status: 'draft' })
})
afterAll(() => database.close())

async function runExport(...args: string[]) {
  const run = { code: -1, out: [] as string[], err: [] as string[], progress: [] as string[] }
  run.code = await exportProductsCommand(args, {
    out: (line) => void run.out.push(line),
    err: (line) => void run.err.push(line),
    progress: (done, total, label) => void run.progress.push(`${label} ${done}/${total}`),
  })
  return run
}

const read = async (file: string) =>
  parse(await readFile(file, 'utf8'), { bom: true, columns: true }) as Record<string, string>[]

describe('the command that exports products', () => {
  it('writes Shopify’s form: a whole file or none, and nothing that a spreadsheet would run', async () => {
    const folder = await testFolder()
    const file = join(folder, 'out.csv')
    const run = await runExport(file, '--form', 'shopify', '--locale', 'sv')
    expect(run).toMatchObject({
      ...{ code: 0, out: ['out.csv: 2 pieces, prices in SEK, texts as sv.'], err: [] },
      progress: ['pieces 1/2', 'pieces 2/2'],
    })
    expect(await readdir(folder)).toEqual(['out.csv'])
    expect((await readFile(file, 'utf8')).startsWith('Handle,Title,Body (HTML),')).toBe(true)
    const rows = await read(file)
    expect(
      rows.map((row) => [
        row.Handle,
        row.Title,
        row.Status,
        row['Option1 Value'],
        row['Variant Inventory Qty'],
      ]),
    ).toEqual([
      ['sol', "'=Sol sv", 'active', 'Default Title', '4'],
      ['vag', 'Våg sv', 'draft', '', '1'],
      ['vag', '', '', 'size 2', '0'],
    ])
  })

  it('writes WooCommerce’s form', async () => {
    const file = join(await testFolder(), 'out.csv')
    expect((await runExport(file, '--form', 'woocommerce', '--currency', 'eur')).code).toBe(0)
    const rows = await read(file)
    expect(
      rows.map((row) => [
        row.Type,
        row.Name,
        row.Published,
        row.Parent,
        row['Weight (kg)'],
        row.Stock,
      ]),
    ).toEqual([
      ['simple', "'=Sol en", '1', '', '0.020', '4'],
      ['variable', 'Våg en', '-1', '', '', ''],
      ['variation', 'Våg en - ', '1', 'lykta/vag', '0.020', '1'],
      ['variation', 'Våg en - size 2', '1', 'lykta/vag', '0.020', '0'],
    ])
  })

  it.each(['shopify', 'woocommerce'])('writes what imports to nothing: %s', async (form) => {
    const file = join(await testFolder(), 'out.csv')
    await runExport(file, '--form', form)
    const before = await dumpCatalogue(database.url)
    const run = await runImport(file)
    expect(run.code).toBe(0)
    expect(run.out).toContain('Pieces: 0 created, 0 changed, 2 unchanged, 0 refused.')
    expect(await dumpCatalogue(database.url)).toEqual(before)
  })

  it('changes a piece that staff made when its own export was changed, and no other may', async () => {
    const file = join(await testFolder(), 'out.csv')
    await runExport(file, '--form', 'shopify')
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('Våg en', 'Stor våg'))
    expect((await runImport(file)).out).toContain(
      'Pieces: 0 created, 1 changed, 1 unchanged, 0 refused.',
    )
    await writeFile(file, text.replace(/Lykta Product,Lykta Variant/, 'Other 1,Other 2'))
    const run = await runImport(file)
    expect(run.err[0]).toContain('belongs to a piece that was not imported')
  })

  it('says what it needs', async () => {
    expect(await runExport('x.csv')).toMatchObject({
      code: 2,
      err: [
        '"" is not one of shopify, woocommerce.',
        expect.stringMatching(/^Usage: npm run lykta/),
      ],
    })
    expect(await runExport()).toMatchObject({ code: 2 })
  })
})
