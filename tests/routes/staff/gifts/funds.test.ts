import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeFund, makeGift } from '#tests/make/gift.ts'
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
const { errors } = funds
type Form = Record<string, string>

const inAll = (name: string, text: string): Form =>
  Object.fromEntries(['sv', 'nb', 'en'].map((locale) => [`${name}-${locale}`, text]))

/** A fund that lacks nothing. */
const good: Form = {
  ...{ version: '0', slug: 'nights', position: '3', goal: '10 000' },
  ...{ ...inAll('name', 'Safe nights'), ...inAll('summary', 'A bed') },
  ...{ ...inAll('text', 'A page.'), ...inAll('surplus', 'Goes on.') },
  ...{ 'u0-amount': '500', 'u0-currency': 'SEK' },
  ...{ ...inAll('u0-line', 'one night'), ...inAll('u0-source', 'Accounts 2025') },
}

/** Sends what must be refused; nothing may be written. */
async function refused(path: string, form: Form): Promise<Page> {
  const before = await everything(database.url)
  const answered = await ask(finance, path, form)
  expect(await everything(database.url)).toBe(before)
  return answered
}

/** Makes the good fund through its form, and opens it; answers its page. */
async function open(change: Form = {}): Promise<string> {
  const made = await ask(finance, '/staff/funds/new', { ...good, ...change })
  const page = made.location.replace(/\?.*/, '')
  expect((await ask(finance, `${page}/opening`, {})).location).toContain('done=opened')
  return page
}

const bad: [what: string, change: Form, field: string, sentence: string][] = [
  ['no address', { slug: '' }, 'slug', desk.fields.missing],
  ['an address that cannot be written', { slug: 'Trygga nätter' }, 'slug', errors.slug_malformed],
  ['a place that is no number', { position: 'först' }, 'position', errors.position_malformed],
  ['a goal of nothing', { goal: '0' }, 'goal', errors.goal_zero],
  ['a goal in letters', { goal: 'mycket' }, 'goal', desk.fields.amount_malformed],
  [
    'a goal that cannot be read one way',
    { goal: '1.234,56' },
    'goal',
    desk.fields.amount_ambiguous,
  ],
  ['a goal without end', { goal: '1000000000000000' }, 'goal', desk.fields.amount_too_large],
  ['a name without end', { 'name-nb': 'x'.repeat(81) }, 'name-nb', desk.fields.too_long],
  ['a cost without a source', { 'u0-source-nb': '' }, 'u0-source-nb', errors.source_missing],
  ['a cost that says nothing', { 'u0-line-en': '' }, 'u0-line-en', errors.line_missing],
  ['a cost of nothing', { 'u0-amount': '0' }, 'u0-amount', errors.cost_zero],
  ['a cost of less', { 'u0-amount': '-5' }, 'u0-amount', desk.fields.amount_malformed],
  [
    'a cost in a currency nobody takes',
    { 'u0-currency': 'USD' },
    'u0-currency',
    errors.unknown_choice,
  ],
  [
    'the same cost twice',
    {
      'u1-amount': '500,00',
      'u1-currency': 'SEK',
      ...inAll('u1-line', 'x'),
      ...inAll('u1-source', 'y'),
    },
    'u1-amount',
    errors.cost_repeated,
  ],
]

describe('a fund with', () => {
  it.each(bad)(
    '%s is answered beside the field; nothing is written and nothing typed lost',
    async (_what, change, field, sentence) => {
      const form = { ...good, ...change }
      const answered = await refused('/staff/funds/new', form)
      expect([answered.status, sentenceBeside(answered.html, field)]).toEqual([422, sentence])
      for (const name of ['slug', 'position', 'goal', 'name-sv', 'u0-amount', 'u0-line-sv'])
        expect(typedIn(answered.html, name), name).toBe(form[name])
    },
  )

  it("another's address is told with 409, everything kept", async () => {
    await makeFund('nights')
    const answered = await refused('/staff/funds/new', good)
    expect([answered.status, sentenceBeside(answered.html, 'slug')]).toEqual([
      409,
      errors.slug_taken,
    ])
    expect(typedIn(answered.html, 'name-en')).toBe('Safe nights')
  })

  it('a version that somebody else has changed is told with 409, and what differs', async () => {
    const page = await open()
    const change = { ...good, 'name-en': 'Calm nights' }
    for (const version of ['1', '', 'x', '-1', '99999999999']) {
      const answered = await refused(page, { ...change, version })
      expect([answered.status, typedIn(answered.html, 'name-en')]).toEqual([409, 'Calm nights'])
      expect(answered.words).toContain('Safe nights')
    }
    const { version = '' } = fieldsOf(await ask(finance, page), 'post')
    expect((await ask(finance, page, { ...change, version })).status).toBe(303)
  })

  it('a language missing is made, named, and not opened; an open one keeps it', async () => {
    const made = await ask(finance, '/staff/funds/new', { ...good, 'name-nb': '' })
    const page = made.location.replace(/\?.*/, '')
    expect((await ask(finance, `${page}/opening`, {})).location).toContain('done=incomplete')
    expect(await db().fund.findMany()).toMatchObject([{ open: false }])
    expect((await ask(finance, page)).words).toContain('Name, Norsk')
    const { version = '' } = fieldsOf(await ask(finance, page), 'post')
    await ask(finance, page, { ...good, version })
    await ask(finance, `${page}/opening`, {})
    const shown = fieldsOf(await ask(finance, page), 'post').version ?? ''
    const answered = await refused(page, { ...good, 'summary-sv': '', version: shown })
    expect(answered.status).toBe(422)
    expect(sentenceBeside(answered.html, 'summary-sv')).toBe(errors.needed_while_open)
  })

  it('no place in the shop is not found', async () => {
    for (const id of [newId(), 'x', '%00'])
      for (const path of ['', '/closing', '/removal'])
        expect((await ask(finance, `/staff/funds/${id}${path}`)).status).toBe(404)
    expect((await ask(finance, `/staff/funds/${newId()}/opening`, {})).status).toBe(404)
  })
})

describe('the last open fund', () => {
  it('is not closed, and is told why; with another open it is', async () => {
    const page = await open()
    const answered = await refused(`${page}/closing`, {})
    expect([answered.status, answered.words.includes(funds.closing.last_open)]).toEqual([409, true])
    await open({ slug: 'outreach' })
    expect((await ask(finance, `${page}/closing`, {})).location).toContain('done=closed')
    expect((await ask(finance, `${page}/closing`, {})).location).toContain('done=done_already')
  })

  it('stays when two people close the last two at once', async () => {
    const pages = [await open(), await open({ slug: 'outreach' })]
    const answers = await Promise.all(pages.map((page) => ask(finance, `${page}/closing`, {})))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await db().fund.count({ where: { open: true } })).toBe(1)
  })
})

describe('removing a fund', () => {
  it('asks for its address, exactly, and keeps what was typed', async () => {
    const made = await ask(finance, '/staff/funds/new', good)
    const page = `${made.location.replace(/\?.*/, '')}/removal`
    const answered = await refused(page, { slug: 'night' })
    expect([answered.status, typedIn(answered.html, 'slug')]).toEqual([422, 'night'])
    expect(sentenceBeside(answered.html, 'slug')).toBe(funds.removal.wrong('nights'))
    expect((await ask(finance, page, { slug: 'nights' })).status).toBe(303)
  })

  it('is refused with its reason when somebody has given to it, or while it is open', async () => {
    const { id } = await makeFund('given')
    await makeGift({ fund: 'given' })
    const given = await refused(`/staff/funds/${id}/removal`, { slug: 'given' })
    expect([given.status, given.words.includes(funds.removal.has_gifts)]).toEqual([409, true])
    const page = await open()
    const offered = await refused(`${page}/removal`, { slug: 'nights' })
    expect([offered.status, offered.words.includes(funds.removal.open)]).toEqual([409, true])
  })
})
