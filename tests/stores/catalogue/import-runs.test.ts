import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { carryOnImports } from '#app/domain/catalogue/import/run/carry-on-imports.server.ts'
import { dropOffer } from '#app/domain/catalogue/import/run/drop-offer.server.ts'
import { findImport } from '#app/domain/catalogue/import/run/find-import.server.ts'
import { listImportLines } from '#app/domain/catalogue/import/run/list-import-lines.server.ts'
import { listImports } from '#app/domain/catalogue/import/run/list-imports.server.ts'
import { startImport } from '#app/domain/catalogue/import/run/start-import.server.ts'
import { writeImportReport } from '#app/domain/catalogue/import/run/write-import-report.server.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { csvOf, picture, piece } from '../../domain/catalogue/import/make-export.ts'
import { by, many, offer, start } from './offer-file.ts'
import { countCatalogue } from './run-import.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  shiftClock(0)
  await database.reset()
})
afterAll(() => database.close())

async function reportOf(id: string): Promise<string> {
  let text = ''
  for await (const part of writeImportReport(id, 'sv')) text += part
  return text
}

describe('a file that staff give', () => {
  it('is looked through first: what would become of it is told, and nothing is written', async () => {
    const id = await offer([piece('a'), piece('b', { 'Variant Price': 'x' })], 'shop\\export.csv')
    expect(await findImport(id)).toMatchObject({
      ...{ fileName: 'export.csv', mode: 'preview', state: 'waiting', askedBy: 'Kim' },
    })
    expect(await carryOnImports()).toBe(1)
    expect(await findImport(id)).toMatchObject({
      ...{ mode: 'preview', state: 'offered', form: 'shopify', rows: { done: 2, total: 2 } },
      counts: { created: 1, changed: 0, unchanged: 0, refused: 1 },
    })
    const { rows } = await listImportLines(id, 'refused', null)
    expect(rows).toMatchObject([
      { line: 3, label: 'b', problems: [{ line: 3, column: 'Variant Price', value: '"x"' }] },
    ])
    expect((await countCatalogue(database.url)).product).toBe(0)
    expect(await db().historyLine.count()).toBe(0)
  })

  it('is imported at a word, in her name; then the file is gone and the report stays', async () => {
    const draft = { ...picture('a', 1), Published: 'false' }
    const id = await start([piece('a', draft), piece('b', { 'Variant Price': 'x' })])
    expect(await carryOnImports()).toBe(1)
    expect(await findImport(id)).toMatchObject({
      ...{ mode: 'import', state: 'finished', rows: { done: 2, total: 2 } },
      ...{ pictures: { done: 1, total: 1 }, problem: undefined },
      counts: { created: 1, changed: 0, unchanged: 0, refused: 1, lost: 1 },
    })
    expect(await db().importPart.count()).toBe(0)
    expect(await db().historyLine.findMany()).toMatchObject([
      { actor: `staff/${by.id}`, actorName: 'Kim', action: 'products.imported' },
    ])
    expect((await reportOf(id)).split('\r\n')).toEqual([
      '\ufeffRad,Vara,Titel,Utfall,Ändringar,Skäl,Att veta,Bilder som saknas',
      '2,a,Piece a,ny,,,,"Bild 1, värdens namn hittades inte: https://pictures.example/a-1.jpg"',
      '3,b,,inte importerad,,"Rad 3, Variant Price: ""x"" är inget pris; Shopify skriver 1299.50",,',
      '',
    ])
    expect(await listImports(null)).toMatchObject({ rows: [{ id, state: 'finished' }] })
    expect((await listImportLines(id, 'lost', null)).rows.map(({ label }) => label)).toEqual(['a'])
  })

  it('is imported once, however often the word is given', async () => {
    const id = await offer(many(3))
    await carryOnImports()
    const words = await Promise.all([1, 2, 3, 4].map(() => startImport(id, by)))
    expect(words.filter(({ ok }) => ok)).toHaveLength(1)
    await carryOnImports()
    expect(await startImport(id, by)).toEqual({ ok: false, refusal: 'not_offered' })
    expect((await countCatalogue(database.url)).product).toBe(3)
  })

  it.each([
    ['', 'file_empty'],
    ['name,price\nring,10\n', 'columns_missing'],
    ['Handle;Title\na;b\n', 'semicolons'],
    ['Type,Name,Regular price\n', 'no_rows'],
  ])('that is none of products is refused at once, and not kept: %j', async (text, refusal) => {
    await expect(offer(text)).rejects.toThrow(refusal)
    expect(await db().importRun.count()).toBe(0)
    expect(await db().importPart.count()).toBe(0)
  })

  it('is kept in parts, byte for byte, however it is cut', async () => {
    const text = csvOf([piece('a', { 'Body (HTML)': 'å'.repeat(700_000) })])
    const id = await offer(text)
    const parts = await db().importPart.findMany({ where: { runId: id }, orderBy: { part: 'asc' } })
    expect(parts.map(({ bytes }) => bytes.length).slice(0, -1)).toEqual([524_288, 524_288])
    expect(Buffer.concat(parts.map(({ bytes }) => bytes)).toString('utf8')).toBe(text)
  })

  it('is forgotten at a word, or after a week in which nobody wanted it', async () => {
    const [first, second] = [await offer(many(1)), await offer(many(1))]
    await carryOnImports()
    expect(await dropOffer(first)).toMatchObject({ ok: true })
    expect(await dropOffer(first)).toEqual({ ok: false, refusal: 'not_offered' })
    shiftClock(8 * 24 * 3_600_000)
    await carryOnImports()
    expect(await findImport(second)).toBeUndefined()
    expect(await db().importPart.count()).toBe(0)
  })
})
