import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { giftNumber } from '#app/domain/donations/donation.ts'
import { db } from '#app/platform/db.server.ts'
import { hideSought } from '#app/routes/staff/seeking/sought.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeSettledGift } from '#tests/make/gift.ts'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'
import { makeTribute } from '#tests/make/tribute.ts'
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
  'Gift,State,Given,Received,Name,E-mail,Company,Organisation number,Anonymous,In honour or memory,Fund,Way,Bank reference,Amount,Refunded,Currency,Must be looked at'

it('gifts leave as a file with plain amounts, narrowed by the filters of their list', async () => {
  await makeSettledGift({ email: 'greta@prov.example' })
  await makeSettledGift({ email: 'bo@prov.example', amount: { amount: 10_050, currency: 'EUR' } })
  const gift = await db().donation.findFirstOrThrow({ where: { email: 'bo@prov.example' } })
  const taken = await take(owner, `/staff/gifts/export/file?sought=${hideSought('bo@')}`)
  expect(taken.name).toMatch(/^gifts-\d{4}-\d\d-\d\d\.csv$/)
  expect(taken.lines).toEqual([
    header,
    `${giftNumber(gift.number)},Received,${gift.startedAt.toISOString()},${gift.settledAt?.toISOString()},Greta Givare,bo@prov.example,,,no,no,Fund safe-nights,Card,,100.50,0.00,EUR,no`,
  ])
})

it('a company, somebody anonymous and a card in memory stand in columns of their own, and no name is a formula', async () => {
  const company = { companyName: '=HYPERLINK("https://prov.example","AB")', anonymous: true }
  await makeTribute({ now: new Date() })
  await db().donation.updateMany({ data: { ...company, organisationNumber: '5560360793' } })
  const { lines } = await take(owner, '/staff/gifts/export/file')
  expect(lines[1]).toContain(
    `,greta@prov.example,"'=HYPERLINK(""https://prov.example"",""AB"")",556036-0793,yes,yes,Fund safe-nights,`,
  )
})
