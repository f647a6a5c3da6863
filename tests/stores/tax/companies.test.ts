import { expect, it } from 'vitest'
import { forget } from '#app/domain/organisation/memory-store.server.ts'
import { findOffer } from '#app/domain/tax/find-offer.server.ts'
import { findYear } from '#app/domain/tax/find-year.server.ts'
import { db } from '#app/platform/db.server.ts'
import { companyRule } from '#app/routes/giving/tax-rules.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'
import { makeRecordedGift } from '#tests/make/recorded-gift.ts'
import { anna, give, leave, linesIn, make, now, summer, useTaxWorld } from './files-world.ts'

useTaxWorld()

const company = '5560360793'

/** A gift of so many kronor in the name of a company. */
async function giveAs(number: string, kronor: number, at?: Date): Promise<void> {
  const { id } = await give('anna@prov.example', kronor, at)
  const data = { companyName: `Bolag ${number}`, organisationNumber: number }
  await db().donation.update({ where: { id }, data })
}

const reasonsOf = async (year: number) =>
  (await findYear(year, now)).incomplete.map(({ reason, amount }) => [reason, amount])

it('reports a company by its own number, never by that of whoever gave for it', async () => {
  await give('anna@prov.example', 300)
  await leave('anna@prov.example', anna)
  await giveAs(company, 1_999)
  await giveAs(company, 2_000)
  const made = await make()
  const lines = typeof made === 'string' ? made : linesIn(made.xml)
  expect(lines).toHaveLength(2)
  expect(lines).toContainEqual([anna, expect.any(Number), 300])
  expect(lines).toContainEqual([`16${company}`, expect.any(Number), 2_000])
})

it('reports a company that gave by bank by its own number, whoever wrote on its behalf', async () => {
  const email = 'anna@prov.example'
  await give(email, 300)
  await leave(email, anna)
  const bank = { now: summer, day: '2026-06-12', email, name: 'Anna', amount: 500_000 }
  const wish = { ...bank, companyName: 'Lykt & Co AB', organisationNumber: company }
  const { id } = await makeRecordedGift(wish)
  const receipt = await db().receipt.findFirstOrThrow({ where: { reference: `donation/${id}` } })
  expect(JSON.stringify(receipt.content)).toContain('Lykt & Co AB (556036-0793), Anna')
  // Without anybody to write to it is the company's all the same.
  await makeRecordedGift({ ...wish, email: '', name: '', bankReference: 'OCR 4712' })
  const made = await make()
  const lines = typeof made === 'string' ? made : linesIn(made.xml)
  expect(lines).toHaveLength(2)
  expect(lines).toContainEqual([anna, expect.any(Number), 300])
  expect(lines).toContainEqual([`16${company}`, expect.any(Number), 10_000])
})

it('lists a private gift by bank whose giver cannot be asked, and nobody without a name', async () => {
  const bank = { now: summer, day: '2026-06-12', email: '', amount: 50_000 }
  await makeRecordedGift({ ...bank, name: 'Berta', bankReference: '1' })
  await makeRecordedGift({ ...bank, name: 'Berta', bankReference: '2', amount: 19_999 })
  await makeRecordedGift({ ...bank, name: '', bankReference: '3' })
  expect(await make()).toBe('nothing_to_say')
  expect(await reasonsOf(2026)).toEqual([['unreachable', 50_000]])
})

it('reports no company of a year before the law, no partnership, and not the organisation to itself', async () => {
  await giveAs(company, 5_000, new Date('2025-06-15T10:00:00Z'))
  await giveAs('9697000009', 5_000)
  const value = { ...(await makeOrganisation()), number: '202100-5448' }
  await db().setting.update({ where: { name: 'organisation' }, data: { value } })
  forget()
  await giveAs('2021005448', 4_000)
  expect(await make(2025)).toBe('nothing_to_say')
  expect(await reasonsOf(2025)).toEqual([])
  expect(await make()).toBe('nothing_to_say')
  expect(await reasonsOf(2026)).toEqual([
    ['partnership', 500_000],
    ['company_number_missing', 400_000],
  ])
})

it('tells a giver what becomes of a company’s gift, by the law of the day', async () => {
  const toldOn = async (day: string) => {
    const offer = await findOffer(new Date(`${day}T12:00:00Z`))
    return offer.offered ? companyRule(offer, 'en') : undefined
  }
  expect(await toldOn('2026-06-15')).toContain('at least SEK\u00a02,000')
  expect(await toldOn('2025-06-15')).toContain('gives no tax reduction and is not reported')
})
