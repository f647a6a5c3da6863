import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { giftPostings } from '#app/domain/ledger/accounts.ts'
import { readIncome } from '#app/domain/ledger/read-income.server.ts'
import { recordEntry } from '#app/domain/ledger/record-entry.server.ts'
import { sumPastDays } from '#app/domain/ledger/sum-past-days.server.ts'
import { db, transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { addHours } from '#app/values/period.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.reset())

const give = (amount: number, at: Date, currency: 'SEK' | 'NOK' = 'SEK') =>
  transaction((tx) =>
    recordEntry(
      { reference: `donation/${newId()}`, currency, postings: giftPostings(amount), at },
      tx,
    ),
  )

const now = new Date()
const daysAgo = (days: number) => addHours(now, -24 * days)
const period = { from: '2020-01-01', to: '2099-01-01' }
const gifts = async () =>
  (await readIncome(period)).map(({ currency, incomes }) => [
    currency,
    incomes[1]?.total.amount,
    incomes[1]?.count,
  ])

describe('the sums of past days', () => {
  it('say what the books say, before and after they are made, and again', async () => {
    await give(10_000, daysAgo(9))
    await give(2_000, daysAgo(9))
    await give(500, daysAgo(3), 'NOK')
    await give(70, now)
    const told = [
      ['SEK', 12_070, 3],
      ['NOK', 500, 1],
    ]
    expect(await gifts()).toEqual(told)
    expect(await sumPastDays(now)).toBe(4)
    expect(await gifts()).toEqual(told)
    expect(await sumPastDays(now)).toBe(0)
    expect(await gifts()).toEqual(told)
    expect(await db().ledgerDay.count()).toBe(4)
  })

  it('follow what is booked on a past day afterwards', async () => {
    await give(10_000, daysAgo(9))
    await sumPastDays(now)
    await give(300, daysAgo(9))
    await give(40, daysAgo(20))
    expect(await gifts()).toEqual([['SEK', 10_340, 3]])
    const summed = await db().ledgerDay.aggregate({
      where: { account: '3993' },
      _sum: { amount: true },
    })
    expect(summed._sum.amount).toBe(-10_340n)
  })

  it('never take a day in that may still be written', async () => {
    await give(10, now)
    await sumPastDays(now)
    expect(await db().ledgerDay.count()).toBe(0)
    await give(20, now)
    expect(await gifts()).toEqual([['SEK', 30, 2]])
  })

  it('wait, the first time, for somebody who is booking on a past day just then', async () => {
    const summing = await transaction(async (tx) => {
      const postings = giftPostings(700)
      const at = daysAgo(3)
      await recordEntry({ reference: 'donation/slow', currency: 'SEK', postings, at }, tx)
      const sums = sumPastDays(now)
      await Promise.race([sums, pause(200)])
      return { sums }
    })
    await summing.sums
    expect(await gifts()).toEqual([['SEK', 700, 1]])
  })

  it('are made once by servers that come at once, beside somebody who books on a past day', async () => {
    for (let day = 2; day < 12; day += 1) await give(100, daysAgo(day))
    await Promise.all([
      ...Array.from({ length: 4 }, () => sumPastDays(now)),
      ...Array.from({ length: 6 }, (_gift, day) => give(1, daysAgo(day + 2))),
    ])
    expect(await gifts()).toEqual([['SEK', 1_006, 16]])
    await sumPastDays(now)
    expect(await gifts()).toEqual([['SEK', 1_006, 16]])
  })
})
