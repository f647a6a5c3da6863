import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { giftNumber } from '#app/domain/donations/donation.ts'
import { db } from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeSettledGift } from '#tests/make/gift.ts'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'
import { take } from './take.ts'

let database: TestDatabase
let owner: MadeStaff

beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  await database.reset()
  owner = await makeStaff({ name: 'Disa' })
})
afterAll(() => database.close())

const header =
  'Gift,State,Given,Received,Name,E-mail,Fund,Way,Bank reference,Amount,Refunded,Currency,Must be looked at'

it('gifts leave as a file with plain amounts, narrowed by the filters of their list', async () => {
  await makeSettledGift({ email: 'greta@prov.example' })
  await makeSettledGift({ email: 'bo@prov.example', amount: { amount: 10_050, currency: 'EUR' } })
  const gift = await db().donation.findFirstOrThrow({ where: { email: 'bo@prov.example' } })
  const taken = await take(owner, '/staff/gifts/export/file?search=bo@')
  expect(taken.name).toMatch(/^gifts-\d{4}-\d\d-\d\d\.csv$/)
  expect(taken.lines).toEqual([
    header,
    `${giftNumber(gift.number)},Received,${gift.startedAt.toISOString()},${gift.settledAt?.toISOString()},Greta Givare,bo@prov.example,Fund safe-nights,Card,,100.50,0.00,EUR,no`,
  ])
})
