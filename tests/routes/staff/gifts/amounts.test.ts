import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'
import { sentenceBeside, typedIn } from '../../page.ts'
import { ask, everything, fieldsOf, type Page } from './gifts-site.ts'

let database: TestDatabase
let finance: MadeStaff
beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  await database.reset()
  finance = await makeStaff({ role: 'finance' })
})
afterAll(() => database.close())

const { funds, desk } = staffMessages('en')
type Form = Record<string, string>

/** Sends what must be refused; nothing may be written. */
async function refused(path: string, form: Form): Promise<Page> {
  const before = await everything(database.url)
  const answered = await ask(finance, path, form)
  expect(await everything(database.url)).toBe(before)
  return answered
}

describe('suggested amounts', () => {
  const page = '/staff/funds/amounts'
  const amounts: Form = Object.fromEntries(
    ['once', 'monthly'].flatMap((rhythm) =>
      ['SEK', 'NOK', 'EUR'].flatMap((currency) =>
        ['100', '250', '500'].map((amount, place) => [`${rhythm}-${currency}-${place}`, amount]),
      ),
    ),
  )
  const words = funds.amounts.errors

  it.each([
    ['the same twice', { 'once-SEK-1': '100' }, 'once-SEK-1', words.not_ascending],
    ['out of order', { 'once-NOK-1': '600' }, 'once-NOK-2', words.not_ascending],
    ['nothing', { 'once-SEK-0': '0' }, 'once-SEK-0', words.amount_below_floor],
    ['less than the least gift', { 'once-EUR-0': '1.99' }, 'once-EUR-0', words.amount_below_floor],
    ['too few each month', { 'monthly-EUR-2': '' }, 'monthly-EUR-2', words.too_few],
    ['too few', { 'once-EUR-2': '' }, 'once-EUR-2', words.too_few],
    ['letters', { 'once-SEK-2': 'x' }, 'once-SEK-2', desk.fields.amount_malformed],
    ['two signs', { 'once-SEK-2': '1.234,56' }, 'once-SEK-2', desk.fields.amount_ambiguous],
    ['without end', { 'once-SEK-2': '10000000000000' }, 'once-SEK-2', desk.fields.amount_too_large],
  ])('with %s are told beside the field, and kept', async (_what, change, field, sentence) => {
    const form = { ...amounts, version: '0', ...change }
    const answered = await refused(page, form)
    expect([answered.status, sentenceBeside(answered.html, field)]).toEqual([422, sentence])
    for (const [name, value] of Object.entries(form))
      if (name !== 'version') expect(typedIn(answered.html, name), name).toBe(value)
  })

  it('that somebody else has saved meanwhile are told with 409, and kept', async () => {
    const { version = '' } = fieldsOf(await ask(finance, page), 'post')
    expect((await ask(finance, page, { ...amounts, version })).status).toBe(303)
    const late = await refused(page, { ...amounts, version, 'once-SEK-2': '700' })
    expect([late.status, typedIn(late.html, 'once-SEK-2')]).toEqual([409, '700'])
  })
})
