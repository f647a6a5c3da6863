import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { verifyHistory } from '#app/domain/history/verify-history.server.ts'
import { findBreaches } from '#app/domain/ledger/invariants.server.ts'
import { useEnvironment } from '#app/platform/env/env.server.ts'
import { chanceFrom } from '#tests/faults/shop/chance.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { testEnvironment } from '#tests/make/environment.ts'
import { makeHistory } from '#tests/make/history.ts'
import { tamperings } from './tampering.ts'

const lines = 40
const rounds = 1000

let database: TestDatabase
let intruder: pg.Client

beforeAll(async () => {
  database = await useTestDatabase()
  intruder = new pg.Client({ connectionString: database.url })
  await intruder.connect()
  // Whoever has the whole database is held back by no trigger and no check.
  await intruder.query('SET session_replication_role = replica')
  await intruder.query('ALTER TABLE history_line DROP CONSTRAINT history_line_said')
})
afterAll(async () => {
  await intruder.end()
  await database.close()
})
beforeEach(() => database.reset())

describe('the history', () => {
  it('is as it was written: empty, with one line, with many', async () => {
    expect(await verifyHistory()).toEqual([])
    await makeHistory(1)
    expect(await verifyHistory()).toEqual([])
    await makeHistory(1100)
    expect(await verifyHistory()).toEqual([])
  })

  it('takes nothing out, over or in, while its triggers stand', async () => {
    await makeHistory(2)
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    for (const sql of [
      `UPDATE history_line SET details = ''`,
      'DELETE FROM history_line',
      'TRUNCATE history_line',
      'UPDATE history_head SET seq = 1',
      'DELETE FROM history_head',
      'TRUNCATE history_head',
    ]) {
      await expect(client.query(sql), sql).rejects.toThrow(/append-only|only moves on/)
    }
    await client.end()
    expect(await verifyHistory()).toEqual([])
  })

  it(`tells of each of ${rounds} random tamperings`, { timeout: 180_000 }, async () => {
    await makeHistory(lines)
    await intruder.query('CREATE TEMP TABLE kept AS SELECT * FROM history_line')
    const seed = Math.floor(Math.random() * 2 ** 31)
    const { between } = chanceFrom(seed)
    const draw = (below: number) => between(0, below - 1)
    const names = Object.keys(tamperings)
    const missed: string[] = []
    for (let round = 0; round < rounds; round += 1) {
      const name = names[round % names.length] ?? ''
      const sql = tamperings[name]?.(draw, lines) ?? ''
      await intruder.query(sql)
      if ((await verifyHistory()).length === 0) missed.push(`${name}: ${sql}`)
      await intruder.query('DELETE FROM history_line; INSERT INTO history_line SELECT * FROM kept')
    }
    expect(missed, `seed ${seed}`).toEqual([])
    expect(await verifyHistory()).toEqual([])
  })

  it('cannot be written anew by whoever has the database and not the key', async () => {
    await makeHistory(5)
    useEnvironment(
      testEnvironment({ databaseUrl: database.url, vaultKey: 'another key that the intruder has' }),
    )
    expect(await verifyHistory()).toHaveLength(6 - 1)
    useEnvironment(testEnvironment({ databaseUrl: database.url }))
    expect(await verifyHistory()).toEqual([])
  })

  it('is an invariant: what was done to it is told with the books', async () => {
    await makeHistory(3)
    await intruder.query(`UPDATE history_line SET actor_name = 'Eva' WHERE seq = 2`)
    expect(await findBreaches({ now: new Date() })).toEqual([
      {
        invariant: 'I13',
        sentence: 'The line, or the one before it, is not as it was written',
        subject: 'history line 2',
      },
    ])
  })

  it('misses its head', async () => {
    await makeHistory(3)
    await intruder.query('DELETE FROM history_head')
    expect(await verifyHistory()).toEqual([
      { seq: 3n, sentence: 'The head of the history is missing' },
    ])
  })
})
