import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportProducts } from '#app/domain/catalogue/export/export-products.server.ts'
import type { ExportWish } from '#app/domain/catalogue/export/export-wish.ts'
import { forms } from '#app/domain/catalogue/import/form.ts'
import { importProducts } from '#app/domain/catalogue/import/import-products.server.ts'
import { previewImport } from '#app/domain/catalogue/import/preview-import.server.ts'
import { db } from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeProduct } from '#tests/make/product.ts'
import { testFolder } from '../../domain/catalogue/import/make-export.ts'
import { catalogue } from './random-catalogue.ts'
import { dumpCatalogue } from './run-import.ts'
import { writeCatalogue } from './write-catalogue.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())

async function exportTo(file: string, wish: ExportWish): Promise<string> {
  let text = ''
  for await (const part of exportProducts(wish)) text += part
  await writeFile(file, text)
  return text
}

/** Imports a file; answers what was said of each piece. */
async function importAll(file: string, { currency, locale }: ExportWish) {
  const told: unknown[] = []
  const result = await importProducts(
    {
      file,
      currency,
      locale,
      by: { kind: 'operator' },
      now: new Date(),
      publishes: 'by_rule',
      allowLocalPictures: false,
    },
    {
      refused: (label, problem) => void told.push([label, problem]),
      progress: () => undefined,
      lost: () => undefined,
      written: async (outcomes) => void told.push(...outcomes.flatMap(({ changes }) => changes)),
    },
  )
  if ('problem' in result) throw new Error(result.problem.refusal)
  const { created, changed, unchanged, refused } = result.report
  return { told, created, changed, unchanged, refused }
}

/** Cells that a spreadsheet would run. */
const formulas = (text: string): string[] =>
  (parse(text, { bom: true, record_delimiter: '\r\n' }) as string[][])
    .flat()
    .filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell))

const wishes = fc.record<ExportWish>({
  form: fc.constantFrom('shopify', 'woocommerce'),
  currency: fc.constantFrom('SEK', 'NOK', 'EUR'),
  locale: fc.constantFrom('sv', 'nb', 'en'),
})

describe('a file that Lykta exported', () => {
  it('changes nothing when it is imported, whatever the catalogue holds', async () => {
    const file = join(await testFolder(), 'export.csv')
    await fc.assert(
      fc.asyncProperty(catalogue, wishes, async (made, wish) => {
        await database.reset()
        await writeCatalogue(made)
        const before = await dumpCatalogue(database.url)
        const text = await exportTo(file, wish)
        expect(formulas(text)).toEqual([])
        const { length } = made.pieces
        const seen: unknown[] = []
        const preview = await previewImport(
          { file, ...wish, now: new Date(), publishes: 'by_rule' },
          (outcomes) => {
            seen.push(...outcomes.flatMap(({ changes, problems }) => [...changes, ...problems]))
          },
        )
        expect(seen).toEqual([])
        expect(preview).toMatchObject({
          preview: { form: wish.form, counts: { unchanged: length } },
        })
        expect(await importAll(file, wish)).toEqual({
          ...{ told: [], created: 0, changed: 0, unchanged: length, refused: 0 },
        })
        expect(await dumpCatalogue(database.url)).toEqual(before)
      }),
      { numRuns: 60, seed: 2026 },
    )
  }, 300_000)

  it.each(["'0042", " '0042", "'=1", "''", '-1', '=1', "'"])(
    'keeps the article number %j, whatever apostrophes mean',
    async (sku) => {
      await database.reset()
      const { variantId } = await makeProduct({ slug: 'one' })
      await db().variant.update({ where: { id: variantId }, data: { sku } })
      const file = join(await testFolder(), 'export.csv')
      for (const form of forms) {
        const wish = { form, currency: 'SEK', locale: 'sv' } as const
        await exportTo(file, wish)
        expect(await importAll(file, wish)).toMatchObject({ told: [], unchanged: 1 })
      }
    },
  )
})
