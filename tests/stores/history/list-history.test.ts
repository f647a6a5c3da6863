import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listHistory } from '#app/domain/history/list-history.server.ts'
import { listHistoryActors } from '#app/domain/history/list-history-actors.server.ts'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { recordRead } from '#app/domain/history/record-read.server.ts'
import { db, transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { addHours } from '#app/values/period.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeHistory } from '#tests/make/history.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.reset())

const now = new Date('2026-11-27T10:00:00Z')
const disa = { kind: 'staff', id: newId(), name: 'Disa' } as const

describe('the list of history', () => {
  it('goes on from page to page without leaving out or repeating a line', async () => {
    await makeHistory(120)
    const seen: string[] = []
    let after: string | null = null
    do {
      const { rows, next } = await listHistory({}, after)
      seen.push(...rows.map(({ seq }) => seq))
      after = next ?? null
    } while (after)
    expect(seen).toEqual(Array.from({ length: 120 }, (_line, place) => String(120 - place)))
  })

  it('is by what, whom, which action and when', async () => {
    const write = (action: 'people.read' | 'people.corrected', object: string, at: Date) =>
      transaction((tx) => recordHistory({ by: disa, action, object, at, called: 'Ö' }, tx))
    await write('people.read', 'supporter/a', now)
    await write('people.corrected', 'supporter/b', addHours(now, 1))
    await transaction((tx) =>
      recordHistory(
        {
          by: { kind: 'operator' },
          action: 'people.read',
          object: 'order/a',
          at: addHours(now, 2),
        },
        tx,
      ),
    )
    const seqs = async (filter: Parameters<typeof listHistory>[0]) =>
      (await listHistory(filter, null)).rows.map(({ seq }) => seq)
    expect(await seqs({ object: 'supporter' })).toEqual(['2', '1'])
    expect(await seqs({ object: 'supporter/a' })).toEqual(['1'])
    expect(await seqs({ actor: `staff/${disa.id}` })).toEqual(['2', '1'])
    expect(await seqs({ action: 'people.read' })).toEqual(['3', '1'])
    expect(await seqs({ from: addHours(now, 1), to: addHours(now, 2) })).toEqual(['2'])
    expect((await listObjectHistory('supporter/a'))[0]).toMatchObject({
      called: 'Ö',
      actorName: 'Disa',
    })
    expect(await listHistoryActors()).toEqual([
      { actor: `staff/${disa.id}`, name: 'Disa' },
      { actor: 'operator', name: 'operator' },
    ])
  })

  it('starts from the beginning for a place that is none', async () => {
    await makeHistory(2)
    for (const place of ['x', 'W10', 'WyItMSJd', 'WyI5OTk5OTk5OTk5OTk5OTk5OTk5OTk5Il0'])
      expect((await listHistory({}, place)).rows, place).toHaveLength(2)
  })
})

describe('writers', () => {
  it('that come at once wait for each other: every line is there and the chain holds', async () => {
    const wish = { action: 'people.read', object: 'supporter/a', at: now } as const
    await Promise.all(
      Array.from({ length: 12 }, () =>
        transaction((tx) => recordHistory({ by: disa, ...wish }, tx)),
      ),
    )
    const { rows } = await listHistory({}, null)
    expect(rows.map(({ seq }) => Number(seq)).reverse()).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ])
  })

  it('that fail leave no line', async () => {
    const failing = transaction(async (tx) => {
      await recordHistory({ by: disa, action: 'people.read', object: 'supporter/a', at: now }, tx)
      throw new Error('after the line')
    })
    await expect(failing).rejects.toThrow('after the line')
    expect(await db().historyLine.count()).toBe(0)
  })
})

describe('a reading', () => {
  it('is one line an hour for the same person and thing', async () => {
    const read = (at: Date, by: Parameters<typeof recordRead>[0]['by'] = disa) =>
      recordRead({ by, action: 'people.read', object: 'supporter/a', at })
    await read(now)
    await read(addHours(now, 0.9))
    expect(await db().historyLine.count()).toBe(1)
    await read(addHours(now, 1.1))
    await read(addHours(now, 1.1), { kind: 'staff', id: newId(), name: 'Bo' })
    expect(await db().historyLine.count()).toBe(3)
  })
})
