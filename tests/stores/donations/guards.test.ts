import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findBreaches } from '#app/domain/ledger/invariants.server.ts'
import { db } from '#app/platform/db.server.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeFund } from '#tests/make/gift.ts'
import { giftsOfEveryKind } from '#tests/stores/ledger/gift-world.ts'
import { now } from '#tests/stores/ledger/world.ts'
import { giftWrites, otherWrites } from './refused-writes.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.reset()
  await makeFund('empty')
  await giftsOfEveryKind()
})

describe('the database itself refuses', () => {
  it.each([...giftWrites, ...otherWrites])('%s', async (_what, sql, guard) => {
    await expect(ask(database.url, sql)).rejects.toThrow(guard)
    expect(await findBreaches({ now })).toEqual([])
  })

  it('nothing of what a fund may do: one without gifts goes, and takes what is said of it along', async () => {
    const { id } = await makeFund('empty')
    await ask(database.url, `DELETE FROM fund WHERE slug = 'empty'`)
    expect(await db().fundText.count({ where: { fundId: id } })).toBe(0)
  })

  it('a total in a seventeenth part', async () => {
    const part = `INSERT INTO fund_total SELECT id, 'EUR', 16, 5 FROM fund`
    await expect(ask(database.url, part, { unguarded: true })).rejects.toThrow(/in_sixteen/)
  })
})
