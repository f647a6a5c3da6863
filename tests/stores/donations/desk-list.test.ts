import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type GiftFilter,
  listDeskGifts,
} from '#app/domain/donations/desk/list-desk-gifts.server.ts'
import { beginningOf } from '#app/values/day.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeFund, makeGift, makeSettledGift } from '#tests/make/gift.ts'
import { makeRecordedGift } from '#tests/make/recorded-gift.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())

const day = (at: string) => new Date(`2026-11-${at}T10:00:00Z`)

/** G-1001 paid on the 21st, G-1002 pending on the 22nd, G-1003 by bank on the 20th for another fund. */
beforeEach(async () => {
  await database.reset()
  await makeSettledGift({ now: day('21'), email: 'maja@prov.example' })
  await makeGift({ now: day('22') })
  const { id: fundId } = await makeFund('workshop')
  await makeRecordedGift({ now: day('22'), fundId, name: 'Sven Svensson' })
})

const all: GiftFilter = {
  ...{ stage: undefined, way: undefined, fundId: undefined, search: '' },
  ...{ from: undefined, until: undefined },
}
const page = (change: Partial<GiftFilter>, more: { after?: string; size?: number } = {}) =>
  listDeskGifts({ ...all, ...change }, { locale: 'sv', after: more.after, ...more })
const found = async (change: Partial<GiftFilter>) =>
  (await page(change)).rows.map(({ reference }) => reference)

describe('the list of gifts', () => {
  it('is newest first, and goes on from where a page ended', async () => {
    expect(await found({})).toEqual(['G-1002', 'G-1001', 'G-1003'])
    const first = await page({}, { size: 2 })
    expect(first.rows).toHaveLength(2)
    const rest = await page({}, { size: 2, after: first.next ?? '' })
    expect(rest).toMatchObject({ rows: [{ reference: 'G-1003' }], next: undefined })
  })

  it('is narrowed by state, way, fund and day', async () => {
    expect(await found({ stage: 'settled' })).toEqual(['G-1001', 'G-1003'])
    expect(await found({ stage: 'attention' })).toEqual([])
    expect(await found({ way: 'bank' })).toEqual(['G-1003'])
    expect(await found({ fundId: (await makeFund()).id })).toEqual(['G-1002', 'G-1001'])
    const only = { from: beginningOf('2026-11-21'), until: beginningOf('2026-11-21', 1) }
    expect(await found(only)).toEqual(['G-1001'])
  })

  it('is searched by the number of the gift or of its receipt, a name or an address; a percent sign is no wildcard', async () => {
    expect(await found({ search: ' g 1002' })).toEqual(['G-1002'])
    expect(await found({ search: 'G-00002' })).toEqual(['G-1003'])
    expect(await found({ search: 'svenS' })).toEqual(['G-1003'])
    expect(await found({ search: 'maja@' })).toEqual(['G-1001'])
    expect(await found({ search: '%' })).toEqual([])
  })
})
