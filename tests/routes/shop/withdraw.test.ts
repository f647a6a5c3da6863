import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { locales } from '#app/i18n/locale.ts'
import { db } from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'
import { ask, formsOf, wordsOf } from './withdraw-site.ts'
import { ada, confirm, follow, stepOne, stepTwo } from './withdraw-walk.ts'

let database: TestDatabase

beforeAll(async () => {
  // Nothing listens where letters are sent: whatever is shown here is shown without any mail.
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.reset()
  await makeOrganisation()
})

const rows = () => db().withdrawal.findMany({ orderBy: { id: 'asc' } })
const letters = () => db().letter.findMany({ where: { kind: 'withdrawal-received' } })

const labels = {
  sv: ['Ångra avtalet här', 'Bekräfta frånträde'],
  nb: ['Angre avtalen her', 'Bekreft angring'],
  en: ['Withdraw from contract here', 'Confirm withdrawal'],
}

describe.each(locales)('withdrawing in %s', (locale) => {
  const [open, press] = labels[locale]

  it('is opened under the prescribed words, which stand at the foot of the page too', async () => {
    const page = await ask(`/${locale}/withdraw`)
    expect(page.status).toBe(200)
    expect(page.html).toMatch(new RegExp(`<h1[^>]*>${open}</h1>`))
    expect(page.html).toMatch(new RegExp(`<a href="/${locale}/withdraw"[^>]*>${open}</a>`))
  })

  it('asks for name, contract, pieces and address for the acknowledgement, and nothing else', async () => {
    const { fields } = await stepOne({}, locale)
    expect(Object.keys(fields)).toEqual(['form', 'name', 'order', 'pieces', 'email'])
  })

  it('shows what will be sent, with one button of the prescribed words and a way back', async () => {
    const page = await stepTwo(ada, locale)
    expect(page.status).toBe(200)
    expect(formsOf(page).map(({ buttons }) => buttons)).toEqual([[press], [expect.anything()]])
    for (const part of [ada.name, ada.order, ada.email]) expect(wordsOf(page)).toContain(part)
    expect(await rows()).toEqual([])
  })

  it('gives a receipt with every word and the moment, without any letter having gone', async () => {
    const shown = await stepTwo(ada, locale)
    const confirmed = await confirm(shown)
    expect(confirmed.status).toBe(303)
    const [row] = await rows()
    if (!row) throw new Error('nothing was recorded')
    expect(row).toMatchObject({ state: 'received', locale, name: ada.name, email: ada.email })
    const receipt = await follow(confirmed)
    expect(receipt.status).toBe(200)
    for (const line of row.statement.split('\n')) {
      expect(wordsOf(shown)).toContain(line)
      expect(wordsOf(receipt)).toContain(line)
    }
    const utc = row.submittedAt.toISOString().slice(0, 19).replace('T', ' ')
    expect(wordsOf(receipt)).toContain(`${utc} UTC`)
    expect(await letters()).toMatchObject([{ state: 'owed', recipient: ada.email, locale }])
  })
})

describe('what cannot be read', () => {
  it.each([
    [{ ...ada, name: '' }, 'Skriv ditt namn.'],
    [{ ...ada, order: ' ' }, 'Skriv ordernumret.'],
    [{ ...ada, email: '' }, 'Skriv din e-postadress.'],
    [{ ...ada, email: 'ada@prov' }, 'E-postadressen ser inte rätt ut.'],
    [{ ...ada, email: 'ada@prov.example\r\nBcc: all@prov.example' }, 'E-postadressen ser inte'],
    [{ ...ada, pieces: 'ringen\nhalsbandet' }, 'en radbrytning'],
    [{ ...ada, name: 'x'.repeat(101) }, 'Texten är för lång.'],
    [{ ...ada, pieces: 'x'.repeat(10_000) }, 'Texten är för lång.'],
  ])('is answered beside its field, with everything typed kept: %#', async (typed, sentence) => {
    const page = await stepTwo(typed)
    expect(page.status).toBe(422)
    expect(wordsOf(page)).toContain(sentence)
    const [form] = formsOf(page)
    expect(page.html).toContain('aria-invalid="true"')
    for (const [name, value] of Object.entries(typed)) {
      expect(form?.fields[name]).toBe(value)
    }
    expect(await rows()).toEqual([])
  })

  it('is read as strictly when it is confirmed', async () => {
    const [form] = formsOf(await stepTwo())
    const page = await ask('/sv/withdraw/confirmation', { ...form?.fields, email: 'ada' })
    expect(page.status).toBe(422)
    expect(wordsOf(page)).toContain('E-postadressen ser inte rätt ut.')
    expect(await rows()).toEqual([])
    expect(await letters()).toEqual([])
  })

  it('is the form itself: the statement is shown once more and can then be confirmed', async () => {
    const [form] = formsOf(await stepTwo())
    const page = await ask('/sv/withdraw/confirmation', { ...form?.fields, form: 'altered' })
    expect(page.status).toBe(422)
    expect(wordsOf(page)).toContain('Inget är skickat än.')
    expect(await rows()).toEqual([])
    expect((await confirm(page)).status).toBe(303)
    expect(await rows()).toHaveLength(1)
  })
})

describe('going back', () => {
  it('keeps everything that was typed, and nothing about a person stands in an address', async () => {
    const [, back] = formsOf(await stepTwo({ ...ada, pieces: 'ringen' }))
    if (!back) throw new Error('there is no way back')
    expect(back.action).toBe('/sv/withdraw/change')
    const page = await ask(back.action, back.fields)
    const [form] = formsOf(page)
    expect(form?.fields).toEqual(back.fields)
    expect(page.html).not.toContain('aria-invalid')
  })

  it('and confirming the same again records nothing new; another order is another withdrawal', async () => {
    const shown = await stepTwo()
    const first = await confirm(shown)
    const again = await Promise.all([confirm(shown), confirm(shown)])
    expect(again.map((answer) => answer.headers.get('Location'))).toEqual(
      Array(2).fill(first.headers.get('Location')),
    )
    expect(await rows()).toHaveLength(1)
    expect(await letters()).toHaveLength(1)
    const [form] = formsOf(shown)
    await ask('/sv/withdraw/confirmation', { ...form?.fields, order: 'L-1043' })
    expect((await rows()).map((row) => row.orderNumber)).toEqual(['L-1042', 'L-1043'])
    expect(await letters()).toHaveLength(2)
  })

  it('finds an empty form where the steps are asked for by address', async () => {
    for (const path of ['/sv/withdraw/confirmation', '/sv/withdraw/change']) {
      const page = await ask(path)
      expect(page.status).toBe(200)
      expect(formsOf(page)[0]?.action).toBe('/sv/withdraw')
    }
  })
})
