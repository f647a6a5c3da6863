import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeFund } from '#tests/make/gift.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'
import { sentenceBeside, summaryOf, typedIn } from '../../page.ts'
import { ask, everything, fieldsOf } from './gifts-site.ts'

let database: TestDatabase
let finance: MadeStaff
beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  shiftClock(0)
  await database.reset()
  await makeOrganisation()
  await makeFund()
  finance = await makeStaff({ role: 'finance' })
})
afterAll(() => database.close())

const page = '/staff/gifts/recording'
const { gifts, desk } = staffMessages('en')
const { errors } = gifts.record

type Change = Record<string, string>

/** The form as it is shown, filled in with a good gift; `change` makes it a bad one. */
async function filled(change: Change = {}, staff = finance): Promise<Change> {
  const shown = await ask(staff, page)
  const { form = '' } = fieldsOf(shown, 'post')
  const fundId = (await makeFund()).id
  return {
    ...{ form, way: 'bank', amount: '1 500,50', currency: 'SEK', day: '2026-11-20', fundId },
    ...{ bankReference: 'OCR 4711', name: 'Berta Bankgiro', email: 'berta@prov.example' },
    ...{ companyName: 'Lykt AB', organisationNumber: '556036-0793' },
    ...{ locale: 'sv', ...change },
  }
}

const tomorrow = () => new Date(now().getTime() + 26 * 3600_000).toISOString().slice(0, 10)

const bad: [what: string, field: string, value: () => string, sentence: string][] = [
  ['nothing', 'amount', () => '0', errors.amount_zero],
  ['less than nothing', 'amount', () => '-5', desk.fields.amount_malformed],
  ['more than can be kept', 'amount', () => '1e15', desk.fields.amount_malformed],
  ['a long row of figures', 'amount', () => '1000000000000000', desk.fields.amount_too_large],
  ['letters', 'amount', () => 'hundra', desk.fields.amount_malformed],
  ['no amount', 'amount', () => '', desk.fields.amount_missing],
  ['a point and a comma', 'amount', () => '1.234,56', desk.fields.amount_ambiguous],
  ['a comma and a point', 'amount', () => '1,234.56', desk.fields.amount_ambiguous],
  ['a day that has not been', 'day', tomorrow, errors.day_in_future],
  ['the year 1', 'day', () => '0001-01-01', errors.day_too_early],
  ['the day before the books begin', 'day', () => '2000-01-01', errors.day_too_early],
  ['the 30th of February', 'day', () => '2026-02-30', errors.day_malformed],
  ['no day', 'day', () => '', desk.fields.missing],
  ['a fund that is no id', 'fundId', () => 'x', errors.unknown_choice],
  ['a currency that nobody takes', 'currency', () => 'USD', errors.unknown_choice],
  ['a way that is no recording', 'way', () => 'card', errors.unknown_choice],
  ['a language that nobody writes', 'locale', () => 'de', errors.unknown_choice],
  ['two addresses', 'email', () => 'a@prov.example, b@prov.example', desk.fields.email_malformed],
  ['half an address', 'email', () => 'berta@', desk.fields.email_malformed],
  ['half a company', 'companyName', () => '', errors.company_missing],
  ['a company without a number', 'organisationNumber', () => '', errors.number_missing],
  ['a wrong digit', 'organisationNumber', () => '556036-0794', errors.number_checksum],
  ['a number of a person', 'organisationNumber', () => '900602-2397', errors.number_of_person],
  [
    'a line break in an address',
    'email',
    () => 'a@prov.example\nBcc: b@x.example',
    desk.fields.malformed,
  ],
  ['an address without a name', 'name', () => '', errors.name_for_letter],
  ['a name without end', 'name', () => 'x'.repeat(101), desk.fields.too_long],
  ['a word of the bank without end', 'bankReference', () => '1'.repeat(61), desk.fields.too_long],
]

const written = [
  ...['amount', 'day', 'bankReference', 'name', 'email', 'companyName', 'organisationNumber'],
]

describe('recording a gift with', () => {
  it.each(bad)(
    '%s is answered beside the field; nothing is written and nothing typed lost',
    async (_what, field, value, sentence) => {
      const form = await filled({ [field]: value() })
      const before = await everything(database.url)
      const answered = await ask(finance, page, form)
      expect(answered.status).toBe(422)
      expect(sentenceBeside(answered.html, field)).toBe(sentence)
      expect(summaryOf(answered.html)).toEqual({ [field]: sentence })
      for (const name of written) expect(typedIn(answered.html, name), name).toBe(form[name])
      expect(await everything(database.url)).toBe(before)
    },
  )

  it.each(locales)('"1.234,56" is asked about in %s, and "1 234,56" is read', async (locale) => {
    const staff = await makeStaff({ role: 'finance', locale })
    const answered = await ask(staff, page, await filled({ amount: '1.234,56' }, staff))
    expect(answered.status).toBe(422)
    const { fields } = staffMessages(locale).desk
    expect(sentenceBeside(answered.html, 'amount')).toBe(fields.amount_ambiguous)
    expect(typedIn(answered.html, 'amount')).toBe('1.234,56')
    expect((await ask(staff, page, await filled({ amount: '1 234,56' }, staff))).status).toBe(303)
    expect(await db().donation.findMany()).toMatchObject([{ amount: 123_456 }])
  })

  it('a fund that is gone is answered above the form', async () => {
    const form = await filled({ fundId: newId() })
    const before = await everything(database.url)
    const answered = await ask(finance, page, form)
    expect([answered.status, answered.words.includes(gifts.record.fundGone)]).toEqual([422, true])
    expect(typedIn(answered.html, 'amount')).toBe('1 500,50')
    expect(await everything(database.url)).toBe(before)
  })

  it('a closed fund is taken: the money has come, and the list says that it is closed', async () => {
    const { id } = await makeFund('workshop')
    await db().fund.update({ where: { id }, data: { open: false } })
    expect((await ask(finance, page)).words).toContain('Fund workshop (closed)')
    expect((await ask(finance, page, await filled({ fundId: id }))).status).toBe(303)
  })

  it('a personal number in the bank’s word is asked about, and never kept by an oversight', async () => {
    const form = await filled({ bankReference: 'Gåva 19900602-2397' })
    const before = await everything(database.url)
    const answered = await ask(finance, page, form)
    expect([answered.status, answered.words.includes(gifts.record.personal.text)]).toEqual([
      ...[422, true],
    ])
    expect(typedIn(answered.html, 'amount')).toBe('1 500,50')
    expect(await everything(database.url)).toBe(before)
    // A row of figures of the bank's own may look like one.
    expect((await ask(finance, page, { ...form, notPersonal: 'yes' })).status).toBe(303)
  })

  it('the form twice is one gift', async () => {
    const form = await filled()
    const answers = await Promise.all([ask(finance, page, form), ask(finance, page, form)])
    expect(answers.map(({ status, location }) => [status, location])).toEqual([
      [303, '/staff/gifts/G-1001?done=recorded'],
      [303, '/staff/gifts/G-1001?done=recorded'],
    ])
    expect(await db().donation.count()).toBe(1)
  })

  it.each(['', 'x.y', 'of another'])(
    'the seal %j is asked to be sent again, with everything typed',
    async (seal) => {
      const form = await filled()
      const before = await everything(database.url)
      const answered = await ask(finance, page, { ...form, form: seal && `${form.form}${seal}` })
      expect(answered.status).toBe(422)
      expect(answered.words).toContain(gifts.refund.refusals.form_over)
      expect(typedIn(answered.html, 'name')).toBe('Berta Bankgiro')
      expect(await everything(database.url)).toBe(before)
    },
  )

  it('a form that lay open for a day is asked to be sent again', async () => {
    const form = await filled()
    shiftClock(13 * 3600_000)
    const again = await makeStaff({ role: 'finance' })
    const answered = await ask(again, page, form)
    expect([answered.status, await db().donation.count()]).toEqual([422, 0])
  })

  it('what is there already is asked about with 409, and taken once she is sure', async () => {
    await ask(finance, page, await filled())
    const before = await everything(database.url)
    const answered = await ask(finance, page, await filled())
    expect(answered.status).toBe(409)
    expect(answered.words).toContain('G-1001 has the same reference, amount and day.')
    expect(typedIn(answered.html, 'bankReference')).toBe('OCR 4711')
    expect(await everything(database.url)).toBe(before)
    expect((await ask(finance, page, await filled({ sure: 'yes' }))).status).toBe(303)
  })
})
