import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { countAttempt } from '#app/domain/limits/count-attempt.server.ts'
import { sweepAllowances } from '#app/domain/limits/sweep-allowances.server.ts'
import { addHours, addSeconds } from '#app/values/period.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.reset())

const allowance = { what: 'test', burst: 5, everySeconds: 10 }
const now = new Date('2026-11-27T10:00:00Z')
const spend = (who: string, at: Date) => countAttempt(allowance, { who, now: at })

async function passed(tries: number, who: string, at: Date): Promise<number> {
  const outcomes = await Promise.all(Array.from({ length: tries }, () => spend(who, at)))
  return outcomes.filter(Boolean).length
}

describe('an allowance', () => {
  it('lets its burst through and no more, however many ask at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      expect(await passed(200, `stranger ${round}`, now)).toBe(5)
    }
  })

  it('gives one back after each interval, and is whole again after all of them', async () => {
    await passed(20, 'stranger', now)
    expect(await passed(20, 'stranger', addSeconds(now, 9.9))).toBe(0)
    expect(await passed(20, 'stranger', addSeconds(now, 10))).toBe(1)
    expect(await passed(20, 'stranger', addSeconds(now, 31))).toBe(2)
    expect(await passed(20, 'stranger', addSeconds(now, 3600))).toBe(5)
  })

  it('is not put off by what it refuses', async () => {
    for (let second = 0; second < 100; second += 1) await spend('stubborn', addSeconds(now, second))
    expect(await spend('stubborn', addSeconds(now, 110))).toBe(true)
  })

  it('is one for each who and each what', async () => {
    await passed(20, 'stranger', now)
    expect(await spend('another', now)).toBe(true)
    const other = { ...allowance, what: 'other' }
    expect(await countAttempt(other, { who: 'stranger', now })).toBe(true)
  })

  it('keeps nothing by which an address can be known, nor known again tomorrow', async () => {
    await spend('203.0.113.7', now)
    await spend('203.0.113.7', addHours(now, 24))
    const rows = await ask<{ key: string }>(database.url, `SELECT key::text AS key FROM allowance`)
    expect(rows).toHaveLength(2)
    expect(JSON.stringify(rows)).not.toContain(Buffer.from('203.0.113').toString('hex'))
  })

  it('leaves no row behind when it is whole', async () => {
    await spend('stranger', now)
    expect(await sweepAllowances(addSeconds(now, 9))).toBe(0)
    expect(await sweepAllowances(addSeconds(now, 11))).toBe(1)
  })
})
