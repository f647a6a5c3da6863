import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'
import { makeRecordedGift } from '#tests/make/recorded-gift.ts'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'
import { ask } from './gifts-site.ts'

let database: TestDatabase
let finance: MadeStaff
beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  await database.reset()
  await makeOrganisation()
  finance = await makeStaff({ role: 'finance' })
})
afterAll(() => database.close())

describe('the list of gifts', () => {
  it.each([
    'stage=x',
    'way=card&way=%00',
    'fund=x',
    'fund=0192f3c4-0000-7000-8000-000000000001',
    'from=x&to=2026-13-40',
    'from=0001-01-01',
    'to=9999-12-31',
    'from=9999-12-31&to=0001-01-01',
    'search=%00%25%5C_',
    'after=x',
    'after=%00',
    'after=W10',
    `after=${'A'.repeat(2000)}`,
    `after=${btoa(JSON.stringify(['+275760-09-13T00:00:00.000Z', '0192f3c4-0000-7000-8000-000000000001']))}`,
    `after=${btoa(JSON.stringify(['-271821-04-20T00:00:00.000Z', '0192f3c4-0000-7000-8000-000000000001']))}`,
    `after=${btoa(JSON.stringify(['0000-01-01', '0192f3c4-0000-7000-8000-000000000001']))}`,
    `after=${btoa(JSON.stringify([1, 2]))}`,
  ])('asked for with %s is a list', async (query) => {
    await makeRecordedGift({ now: new Date() })
    const shown = await ask(finance, `/staff/gifts?${query}`)
    expect(shown.status).toBe(200)
    expect(shown.words).toContain('Gifts')
  })

  it('names the company that gave, and whoever wrote on its behalf', async () => {
    const company = { companyName: 'Lykt & Co AB', organisationNumber: '5560360793' }
    await makeRecordedGift({ now: new Date(), ...company })
    expect((await ask(finance, '/staff/gifts')).words).toContain('Lykt & Co AB, Berta Bankgiro')
  })

  it.each(['\0%\\_', 'G-99999999999', 'x'.repeat(5000), '💍\ud800'])(
    'searched through for %j is a list',
    async (words) => {
      await makeRecordedGift({ now: new Date() })
      const { location } = await ask(finance, '/staff/gifts', { words })
      expect(location.length).toBeLessThan(1500)
      const shown = await ask(finance, location)
      expect(shown.status).toBe(200)
      expect(shown.words).toContain('Gifts')
    },
  )
})
