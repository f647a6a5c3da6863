import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { leaveNumber } from '#app/domain/tax/leave-number.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeSettledGift } from '#tests/make/gift.ts'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'
import { makeApproval, makeTaxReport, makeTaxRules, testNumbers } from '#tests/make/tax.ts'
import { sentenceBeside, typedIn } from '../../page.ts'
import { fieldsOf } from '../desk-site.ts'
import { ask } from './tax-site.ts'

let database: TestDatabase
let finance: MadeStaff
beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  await database.reset()
  await makeTaxRules(database.url)
  finance = await makeStaff({ role: 'finance' })
})
afterAll(() => database.close())

const { tax: text, desk: words } = staffMessages('en')
const thisYear = Number(now().toISOString().slice(0, 4))

describe('the year of a file', () => {
  it('is worked through from gifts to a file that was sent', async () => {
    await Promise.all([makeApproval(), makeTaxReport()])
    for (const email of ['greta@prov.example', 'berit@prov.example'])
      await makeSettledGift({ email, amount: { amount: 50_000, currency: 'SEK' } })
    const { id: supporterId } = await db().supporter.findUniqueOrThrow({
      where: { email: 'greta@prov.example' },
    })
    await leaveNumber({ supporterId, typed: testNumbers.sv[0], now: now() })
    const page = `/staff/tax/${thisYear}`
    expect((await ask(finance, '/staff/tax')).words).toContain(`${thisYear} ${text.states.going}`)
    const before = await ask(finance, page)
    expect(before.words).toContain(text.year.next(1, 0, 0))
    expect(before.words).toContain(`Tax ${thisYear}`)
    const lacking = await ask(finance, `${page}/incomplete`)
    expect(lacking.words).toContain(text.incomplete.reasons.number_missing)
    expect(lacking.words).toContain('Greta Givare')
    const made = await ask(finance, `${page}/file`, {})
    expect(made.location).toBe(`${page}?done=made`)
    const after = await ask(finance, page)
    expect(after.words).toContain(text.year.validation.not_validated)
    expect(after.words).toContain(text.year.missing('Kontrolluppgifter_12.0.xsd'))
    expect(after.html).not.toContain(testNumbers.sv[0])
    const delivery = await db().taxDelivery.findFirstOrThrow()
    const line = await db().taxLine.findFirstOrThrow()
    const taken = await ask(finance, `${page}/files/${delivery.id}`)
    expect(taken.html).toContain(`215">${testNumbers.sv[0]}`)
    const shown = await ask(finance, `${page}/lines/${line.id}/number`)
    expect(shown.html).not.toContain(testNumbers.sv[0])
    const read = await ask(finance, `${page}/lines/${line.id}/number`, {})
    expect(read.words).toContain(testNumbers.sv[0])
    const sent = `${page}/files/${delivery.id}/sending`
    expect((await ask(finance, sent, {})).location).toBe(`${page}?done=sent`)
    expect((await ask(finance, sent, {})).location).toBe(`${page}?done=sent_before`)
    expect((await ask(finance, `${page}/file`, {})).location).toContain('nothing_to_say')
    expect((await ask(finance, `${page}/letters`, {})).location).toContain('year_going')
    const refused = await ask(finance, `${page}?done=year_going`)
    expect(refused.html).toMatch(new RegExp(`role="alert">(<div>)?${text.done.year_going}`))
    expect((await ask(finance, `${page}?done=sent`)).html).not.toContain('role="alert"')
    const told = await db().historyLine.findMany({ orderBy: { seq: 'asc' } })
    expect(told.map(({ action }) => action)).toEqual([
      ...['people.number_left', 'tax.file_made', 'tax.file_taken', 'tax.number_read'],
      'tax.file_sent',
    ])
    for (const { details } of told) expect(details).not.toContain(testNumbers.sv[0])
  })

  it('asks for a fresh proof before a file or a number', async () => {
    const stale = await makeStaff({ role: 'finance', provedAt: new Date(Date.now() - 86_400_000) })
    const id = '0198f000-0000-7000-8000-000000000000'
    for (const path of [`files/${id}`, `lines/${id}/number`]) {
      const { location } = await ask(stale, `/staff/tax/2026/${path}`)
      expect(location, path).toContain('/staff/sign-in/again')
    }
    expect((await ask(finance, '/staff/tax/1999')).status).toBe(404)
  })
})

describe('a rule of the law', () => {
  const good = {
    ...{ version: '0', rule: 'person_gift_least', country: 'SE', validFrom: '2028-01-01' },
    ...{
      validTo: '',
      value: '300',
      sourceUrl: 'https://www.skatteverket.se',
      checkedOn: '2027-12-01',
    },
  }
  const { errors } = text.rules

  it.each([
    ['no rule', { rule: 'x' }, 'rule', errors.unknown_choice],
    ['no country', { country: 'DK' }, 'country', errors.unknown_choice],
    ['a day that is none', { validFrom: '2027-02-30' }, 'validFrom', errors.day_malformed],
    ['an end before its beginning', { validTo: '2027-12-31' }, 'validTo', errors.days_reversed],
    ['no value', { value: '' }, 'value', errors.value_malformed],
    ['letters', { value: 'x' }, 'value', errors.value_malformed],
    [
      'a share of more than all',
      { rule: 'person_rate', value: '101' },
      'value',
      errors.value_malformed,
    ],
    [
      'a day of no year',
      { rule: 'report_deadline', value: '02-30' },
      'value',
      errors.value_malformed,
    ],
    [
      'an address that runs something',
      { sourceUrl: 'javascript:1' },
      'sourceUrl',
      errors.address_malformed,
    ],
    ['a beginning that it has', { validFrom: '2019-07-01' }, 'validFrom', errors.begins_twice],
  ])('with %s is told beside the field, and kept', async (_what, change, field, sentence) => {
    const count = await db().taxRule.count()
    const form: Record<string, string> = { ...good, ...change }
    const answered = await ask(finance, '/staff/tax/rules/new', form)
    expect(answered.status).toBe(422)
    const expected = form.value === '' ? words.fields.missing : sentence
    expect(sentenceBeside(answered.html, field)).toBe(expected)
    expect(typedIn(answered.html, 'validFrom')).toBe(form.validFrom)
    expect(await db().taxRule.count()).toBe(count)
  })

  it('is added beside the old one, changed, and not over another’s change', async () => {
    const made = await ask(finance, '/staff/tax/rules/new', good)
    const page = made.location.replace(/\?.*/, '')
    const { version = '' } = fieldsOf(await ask(finance, page), 'post')
    expect((await ask(finance, page, { ...good, version, value: '350,50' })).status).toBe(303)
    expect((await ask(finance, page, { ...good, version, value: '400' })).status).toBe(409)
    const kept = await db().taxRule.findFirstOrThrow({
      where: { validFrom: new Date('2028-01-01') },
    })
    expect(kept).toMatchObject({ value: 35_050, country: 'SE' })
    expect((await ask(finance, '/staff/tax/rules')).words).toContain('350.50')
  })
})

describe('an approval', () => {
  it('is written, found again by its decision, and needs an end', async () => {
    const form = {
      ...{ version: '0', country: 'SE', decisionNumber: '8-12345' },
      ...{ validFrom: '2026-01-01', validTo: '2028-12-31' },
    }
    const open = await ask(finance, '/staff/tax/approvals/new', { ...form, validTo: '' })
    expect(sentenceBeside(open.html, 'validTo')).toBe(text.rules.errors.day_malformed)
    expect((await ask(finance, '/staff/tax/approvals/new', form)).status).toBe(303)
    const twice = await ask(finance, '/staff/tax/approvals/new', form)
    expect(sentenceBeside(twice.html, 'decisionNumber')).toBe(text.rules.errors.known_decision)
    expect(await db().taxApproval.count()).toBe(1)
  })
})

describe('whom the agency asks', () => {
  it('is kept whole, or told field by field', async () => {
    const owner = await makeStaff({ role: 'owner' })
    const page = '/staff/settings/tax-report'
    const form = {
      ...{ version: '0', country: 'SE', schemaVersion: '12.0', contactName: 'Pia Prov' },
      ...{ contactTelephone: '+46 8 46 50 04 00', contactEmail: 'pia@prov.example' },
    }
    const wrong = await ask(owner, page, { ...form, schemaVersion: 'tolv', contactTelephone: '08' })
    expect(wrong.status).toBe(422)
    expect(sentenceBeside(wrong.html, 'schemaVersion')).toBe(text.report.errors.version_malformed)
    expect(sentenceBeside(wrong.html, 'contactTelephone')).toBe(
      text.report.errors.telephone_malformed,
    )
    expect((await ask(owner, page, form)).location).toBe(`${page}?done=saved`)
  })
})
