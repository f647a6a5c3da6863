import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportProducts } from '#app/domain/catalogue/export/export-products.server.ts'
import { type Form, forms } from '#app/domain/catalogue/import/form.ts'
import { listGroups } from '#app/domain/catalogue/import/list-groups.server.ts'
import { previewImport } from '#app/domain/catalogue/import/preview-import.server.ts'
import { surveyFile } from '#app/domain/catalogue/import/survey-file.server.ts'
import { importProductsCommand } from '#app/operator/import-products.ts'
import { db } from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import {
  columns,
  csvLine,
  piece,
  testFolder,
  variant,
} from '../../domain/catalogue/import/make-export.ts'
import {
  csvOf,
  variable,
  variation,
  csvLine as wooLine,
} from '../../domain/catalogue/import/woocommerce/make-woocommerce.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
const megabyte = 1024 * 1024

/** What is really held now, in bytes. */
function held(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

const body = (words: number) => `<p>${'Silver '.repeat(words)}</p>\n<ul>\n<li>One</li>\n</ul>`

/** Writes a file of so many rows: pieces of two variants with a long body over several lines. */
async function largeExport(rows: number, words: number): Promise<string> {
  function* lines() {
    yield `${columns.join(',')}\n`
    for (let index = 0; index < rows / 2; index += 1) {
      const handle = `large-${index}`
      const first = {
        'Option1 Name': 'Colour',
        'Option1 Value': 'Blue',
        'Body (HTML)': body(words),
      }
      const sku = { 'Variant SKU': `SKU-${index}-with-a-long-name` }
      yield `${csvLine(piece(handle, { ...first, ...sku }))}\n${csvLine(variant(handle, 'Red'))}\n`
    }
  }
  const file = join(await testFolder(), 'large.csv')
  await pipeline(Readable.from(lines()), createWriteStream(file))
  return file
}

/** Writes so many variable pieces with long texts, and after all of them a variation of each. */
async function largeFamilies(pieces: number): Promise<string> {
  const numbers = Array.from({ length: pieces }, (_, index) => index + 1)
  function* lines() {
    yield csvOf([])
    for (const number of numbers) yield `${wooLine(variable(number, { Description: body(600) }))}\n`
    for (const number of numbers) {
      yield `${wooLine(variation(pieces + number, [`id:${number}`, 'Blue']))}\n`
    }
  }
  const file = join(await testFolder(), 'families.csv')
  await pipeline(Readable.from(lines()), createWriteStream(file))
  return file
}

/** How much more is held at most while all pieces are exported than when the first part is there. */
async function heldByExport(form: Form): Promise<number> {
  const heaps: number[] = []
  for await (const _part of exportProducts({ form, currency: 'SEK', locale: 'en' })) {
    heaps.push(held())
  }
  const [first = 0, ...later] = heaps
  expect(later.length).toBeGreaterThan(15)
  return Math.max(...later) - first
}

describe('a large file', () => {
  let database: TestDatabase

  beforeAll(async () => {
    database = await useTestDatabase()
  })
  afterAll(() => database.close())

  it('of 100 000 rows is read in the memory of a small one', async () => {
    const file = await largeExport(100_000, 70)
    const before = held()
    const found = await surveyFile(file)
    if ('problem' in found) throw new Error(found.problem.refusal)
    expect(found.survey.rows).toBe(100_000)
    let pieces = 0
    let most = 0
    for await (const group of listGroups(file, found.survey.columns)) {
      pieces += group.rows.length / 2
      if (pieces % 10_000 === 0) most = Math.max(most, held() - before)
    }
    expect(pieces).toBe(50_000)
    // The file is 40 MB; held are one piece, one part of the file, and a name for each piece while the file is surveyed.
    expect(most).toBeLessThan(8 * megabyte)
  }, 120_000)

  it('of 10 000 rows is imported in bounded memory, in steps that can be seen', async () => {
    const file = await largeExport(10_000, 600)
    const steps: number[] = []
    const heaps: number[] = []
    const said: string[] = []
    const run = () =>
      importProductsCommand([file], {
        out: (line) => void said.push(line),
        err: (line) => void said.push(line),
        progress: (done, total, label) => {
          if (label !== 'rows') return
          expect(total).toBe(10_000)
          steps.push(done)
          if (steps.length % 10 === 0) heaps.push(held())
        },
      })
    expect(await run()).toBe(0)
    expect(said[0]).toBe(
      'large.csv: 10000 rows, 5000 pieces, 10000 variants, 0 picture addresses. Prices read as SEK, texts as en.',
    )
    expect(said[1]).toBe('Pieces: 5000 created, 0 changed, 0 unchanged, 0 refused.')
    expect(steps.length).toBeGreaterThan(40)
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
    expect(steps.at(-1)).toBe(10_000)
    const [first = 0, ...later] = heaps
    expect(later.length).toBeGreaterThan(3)
    // The file is 22 MB; remembered are the SKUs of the pieces gone by.
    expect(Math.max(...later) - first).toBeLessThan(6 * megabyte)
    expect(await db().variant.count()).toBe(10_000)
    said.length = 0
    expect(await run()).toBe(0)
    expect(said[1]).toBe('Pieces: 0 created, 0 changed, 5000 unchanged, 0 refused.')
    for (const form of forms) expect(await heldByExport(form)).toBeLessThan(6 * megabyte)
  }, 240_000)

  it('of WooCommerce’s form is previewed in bounded memory, its variations far from their pieces', async () => {
    const file = await largeFamilies(5_000)
    const heaps: number[] = []
    const count = { outcomes: 0 }
    const order = {
      file,
      currency: 'SEK' as const,
      locale: 'en' as const,
      now: new Date(),
      publishes: 'by_rule' as const,
    }
    const result = await previewImport(order, (outcomes) => {
      count.outcomes += outcomes.length
      heaps.push(held())
    })
    expect(result).toMatchObject({
      preview: { form: 'woocommerce', rows: 10_000, counts: { created: 5_000, refused: 0 } },
    })
    expect(count.outcomes).toBe(5_000)
    const [first = 0, ...later] = heaps
    // The file is 25 MB; held are the pieces' names, and where their variations lie.
    expect(Math.max(...later) - first).toBeLessThan(6 * megabyte)
  }, 240_000)
})
