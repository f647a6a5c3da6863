import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { carryOnImports } from '#app/domain/catalogue/import/run/carry-on-imports.server.ts'
import { findImport } from '#app/domain/catalogue/import/run/find-import.server.ts'
import {
  claimRun,
  saveEnd,
  saveProgress,
} from '#app/domain/catalogue/import/run/run-store.server.ts'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db, transaction } from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { piece } from '../../domain/catalogue/import/make-export.ts'
import { many, offer, start } from './offer-file.ts'
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

  it('never take the same one, however many look at the same moment', async () => {
    for (let index = 0; index < 40; index += 1) await offer([piece(`a-${index}`)])
    const taken: string[] = []
    const look = async () => {
      for (let run = await claimRun(now()); run; run = await claimRun(now())) taken.push(run.id)
    }
    await Promise.all(Array.from({ length: 10 }, look))
    expect(taken).toHaveLength(40)
    expect(new Set(taken).size).toBe(40)
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
