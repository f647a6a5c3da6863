import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { carryOnImports } from '#app/domain/catalogue/import/run/carry-on-imports.server.ts'
import { dropOffer } from '#app/domain/catalogue/import/run/drop-offer.server.ts'
import { findImport } from '#app/domain/catalogue/import/run/find-import.server.ts'
import { listImportLines } from '#app/domain/catalogue/import/run/list-import-lines.server.ts'
import { listImports } from '#app/domain/catalogue/import/run/list-imports.server.ts'
import { offerImport } from '#app/domain/catalogue/import/run/offer-import.server.ts'
import {
  claimRun,
  saveEnd,
  saveProgress,
} from '#app/domain/catalogue/import/run/run-store.server.ts'
import { startImport } from '#app/domain/catalogue/import/run/start-import.server.ts'
import { writeImportReport } from '#app/domain/catalogue/import/run/write-import-report.server.ts'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db, transaction } from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { csvOf, type ExportRow, picture, piece } from '../../domain/catalogue/import/make-export.ts'
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

const by = { kind: 'staff', id: '0193b1f0-0000-7000-8000-000000000001', name: 'Kim' } as const

async function offer(rows: ExportRow[] | string, fileName = 'products.csv'): Promise<string> {
  const text = typeof rows === 'string' ? rows : csvOf(rows)
  const wish = { currency: 'SEK' as const, locale: 'en' as const, by, now: now() }
  const offered = await offerImport({ bytes: Buffer.from(text), fileName, ...wish })
  if (!offered.ok) throw new Error(offered.refusal)
  return offered.value.id
}

/** Offers a file, has it looked through, and gives the word. */
async function start(rows: ExportRow[]): Promise<string> {
  const id = await offer(rows)
  await carryOnImports()
  expect(await startImport(id, by)).toEqual({ ok: true, value: { id } })
  return id
}

async function reportOf(id: string): Promise<string> {
  let text = ''
  for await (const part of writeImportReport(id, 'sv')) text += part
  return text
}

const many = (count: number) => Array.from({ length: count }, (_, index) => piece(`piece-${index}`))

describe('a file that staff give', () => {
  it('is looked through first: what would become of it is told, and nothing is written', async () => {
    const id = await offer(
      [piece('a'), piece('b', { 'Variant Price': 'x' })],
      'C:\\shop\\export.csv',
    )
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
    const id = await start([piece('a', picture('a', 1)), piece('b', { 'Variant Price': 'x' })])
    expect(await carryOnImports()).toBe(1)
    expect(await findImport(id)).toMatchObject({
      ...{ mode: 'import', state: 'finished', rows: { done: 2, total: 2 } },
      ...{ pictures: { done: 1, total: 1 }, problem: undefined },
      counts: { created: 1, changed: 0, unchanged: 0, refused: 1 },
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
    expect(await listImports()).toMatchObject([{ id, state: 'finished' }])
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

  it('that is none of products fails with its sentence, and is let go', async () => {
    const id = await offer('name,price\nring,10\n')
    await carryOnImports()
    expect(await findImport(id)).toMatchObject({
      state: 'failed',
      problem: { refusal: 'columns_missing' },
    })
    expect(await db().importPart.count()).toBe(0)
  })

  it('is refused when it is empty or too large', async () => {
    const wish = { fileName: 'x', currency: 'SEK' as const, locale: 'sv' as const, by, now: now() }
    expect(await offerImport({ ...wish, bytes: Buffer.alloc(0) })).toMatchObject({
      refusal: 'file_empty',
    })
    expect(await offerImport({ ...wish, bytes: Buffer.alloc(64 * 1024 * 1024 + 1) })).toMatchObject(
      {
        refusal: 'file_too_large',
      },
    )
    expect(await db().importRun.count()).toBe(0)
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

describe('two servers', () => {
  it('share the files that wait: each is imported by one of them, once', async () => {
    const ids = []
    for (let index = 0; index < 6; index += 1) ids.push(await offer([piece(`a-${index}`)]))
    const ended = await Promise.all([carryOnImports(), carryOnImports()])
    expect((ended[0] ?? 0) + (ended[1] ?? 0)).toBe(6)
    const runs = await db().importRun.findMany()
    expect(runs.map(({ attempts, state }) => [attempts, state])).toEqual(
      ids.map(() => [1, 'offered']),
    )
  })

  it('do not both write: whoever lost a run can neither go on nor end it', async () => {
    await offer(many(1))
    const lost = await claimRun(now())
    expect(await claimRun(now())).toBeUndefined()
    shiftClock(91_000)
    const taken = await claimRun(now())
    expect([lost?.attempts, taken?.attempts]).toEqual([1, 2])
    if (!lost) throw new Error('nothing was claimed')
    const progress = { rows: 1, rowsDone: 1, pictures: 0, picturesDone: 0 }
    expect(await saveProgress(lost, { progress, at: now() })).toBe(false)
    const end = { at: now(), form: 'shopify' as const, problem: undefined }
    expect(await transaction((tx) => saveEnd(lost, end, tx))).toBe(false)
    expect(await db().importPart.count()).toBe(1)
  })
})

describe('a server that ends in the middle', () => {
  it('leaves the rest to the next, and the report tells what both did', async () => {
    const id = await start(many(450))
    const going = new AbortController()
    const first = carryOnImports(going.signal)
    while ((await db().importLine.count()) === 0) await new Promise((on) => setTimeout(on, 5))
    going.abort()
    await first
    const half = (await countCatalogue(database.url)).product ?? 0
    expect(half).toBeGreaterThan(0)
    expect(half).toBeLessThan(450)
    expect(await findImport(id)).toMatchObject({ state: 'waiting' })
    expect(await carryOnImports()).toBe(1)
    expect(await findImport(id)).toMatchObject({
      ...{ state: 'finished', rows: { done: 450, total: 450 } },
      counts: { created: 450, changed: 0, unchanged: 0, refused: 0 },
    })
    expect((await countCatalogue(database.url)).product).toBe(450)
    expect(await db().historyLine.count()).toBe(450)
  }, 60_000)

  it('without a word is found out when its lease has run out', async () => {
    const id = await start(many(2))
    await claimRun(now())
    expect(await carryOnImports()).toBe(0)
    expect(await findImport(id)).toMatchObject({ state: 'running' })
    shiftClock(91_000)
    expect(await carryOnImports()).toBe(1)
    expect(await findImport(id)).toMatchObject({ state: 'finished', counts: { created: 2 } })
  })

  it('again and again is given up, and says so', async () => {
    const id = await start(many(2))
    for (let take = 1; take <= 5; take += 1) {
      await claimRun(now())
      shiftClock(take * 91_000)
    }
    expect(await carryOnImports()).toBe(1)
    expect(await findImport(id)).toMatchObject({
      ...{ state: 'failed', problem: { refusal: 'gave_up' } },
    })
    expect((await countCatalogue(database.url)).product).toBe(0)
  })
})
