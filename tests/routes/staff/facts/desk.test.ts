import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { factAsTyped } from '#app/domain/facts/fact-typed.ts'
import { findFactSheet } from '#app/domain/facts/find-fact-sheet.server.ts'
import { listFacts } from '#app/domain/facts/list-facts.server.ts'
import { db } from '#app/platform/db.server.ts'
import * as fact from '#app/routes/staff/facts/fact.tsx'
import * as publication from '#app/routes/staff/facts/publication.tsx'
import * as question from '#app/routes/staff/facts/question.tsx'
import * as review from '#app/routes/staff/facts/review.tsx'
import { facts as room } from '#app/routes/staff/facts/room.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { factContent, makeFact, makeQuestion } from '#tests/make/fact.ts'
import { type MadeStaff, makeStaff, signedInAs } from '#tests/make/staff.ts'
import { take } from '../exports/take.ts'

let database: TestDatabase
let writer: MadeStaff
let questionId: string

beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  await database.reset()
  writer = await makeStaff({ role: 'stories', name: 'Maja' })
  questionId = await makeQuestion()
})
afterAll(() => database.close())

type Door = { action: (args: never) => Promise<unknown> }
type Sent = { status: number; to: string | null; content: unknown }

/** Sends a form to one of the doors, as her browser does. */
async function send(
  { action }: Door,
  path: string,
  { id, form = {} }: { id?: string; form?: Record<string, string> },
): Promise<Sent> {
  const request = writer.request(path, { form })
  const answer = await action({ request, params: { id }, context: {} } as never)
  if (answer instanceof Response)
    return { status: answer.status, to: answer.headers.get('Location'), content: undefined }
  const { data, init } = answer as { data: unknown; init: { status: number } }
  return { status: init.status, to: null, content: data }
}

const typed = (change: Record<string, string> = {}) => ({
  ...factAsTyped(factContent({ questionId }), 'en'),
  ...{ version: '0', ...change },
})

describe('a figure at the desk', () => {
  it('is written, published and taken back, each by one press', async () => {
    const made = await send(fact, '/staff/facts/new', { id: 'new', form: typed() })
    expect(made).toMatchObject({ status: 303, to: expect.stringMatching(/\?done=saved$/) })
    const { id } = await db().fact.findFirstOrThrow()
    const at = `/staff/facts/${id}`
    const published = await send(publication, `${at}/publication`, { id })
    expect(published.to).toBe(`${at}?done=published`)
    expect(await listFacts('nb')).toMatchObject([{ facts: [{ key: 'cases' }] }])
    expect((await send(publication, `${at}/publication`, { id })).to).toBe(
      `${at}?done=done_already`,
    )
    expect((await send(publication, `${at}/withdrawal`, { id })).to).toBe(`${at}?done=withdrawn`)
    expect(await listFacts('nb')).toEqual([])
  })

  it('written wrong comes back with 422, everything typed, and nothing saved', async () => {
    const form = typed({ low: '1.250', sourceUrl: 'javascript:alert(1)' })
    const answer = await send(fact, '/staff/facts/new', { id: 'new', form })
    const { version, ...kept } = form
    expect(answer).toMatchObject({
      status: 422,
      content: {
        errors: { low: 'number_ambiguous', sourceUrl: 'address_malformed' },
        typed: kept,
      },
    })
    expect(await db().fact.count()).toBe(0)
  })

  it('that somebody else changed first comes back with who, and what was typed', async () => {
    const id = await makeFact({ questionId })
    const sheet = await findFactSheet(id)
    const version = String(sheet?.version)
    const save = (low: string) =>
      send(fact, `/staff/facts/${id}`, { id, form: typed({ low, version }) })
    expect((await save('151')).status).toBe(303)
    expect(await save('152')).toMatchObject({
      status: 409,
      content: { typed: { low: '152' }, meanwhile: { saved: { who: 'Maja' } } },
    })
  })

  it('published without Norwegian is refused, naming the field', async () => {
    const id = await makeFact({ questionId })
    const form = typed({ 'method-nb': '', version: '2' })
    expect(await send(fact, `/staff/facts/${id}`, { id, form })).toMatchObject({
      status: 422,
      content: { errors: { 'method-nb': 'needed_while_published' } },
    })
  })

  it('that is overdue waits on Today until somebody has compared it', async () => {
    const id = await makeFact({ questionId, reviewDue: '2020-01-01' })
    const waiting = () => room.tasks[0]?.count(new Date(), signedInAs('stories'))
    expect(await waiting()).toBe(1)
    const form = { due: '2020-01-01' }
    const reviewed = await send(review, `/staff/facts/${id}/review`, { id, form })
    expect(reviewed.to).toBe(`/staff/facts/${id}?done=reviewed`)
    expect(await waiting()).toBe(0)
  })
})

it('a question is asked in every language or comes back', async () => {
  const form = { slug: 'new', form: 'list', 'title-sv': 'Hur?', version: '0' }
  const answer = await send(question, '/staff/facts/questions/new', { id: 'new', form })
  expect(answer).toMatchObject({ status: 422, content: { errors: { 'title-nb': 'missing' } } })
})

it('figures leave as a file with plain numbers, narrowed by the filters of their list', async () => {
  const range = {
    unit: 'count',
    bound: 'about',
    low: 80_000,
    high: 100_000,
    countries: [],
  } as const
  const figure = { ...range, countries: [...range.countries] }
  await makeFact({ questionId, key: 'old', reviewDue: '2020-01-01', figure })
  await makeFact({ questionId, key: 'new' })
  const { lines, name } = await take(writer, '/staff/facts/export/file?overdue=yes')
  expect(name).toMatch(/^figures-\d{4}-\d\d-\d\d\.csv$/)
  expect(lines).toEqual([
    'Key,Question,Statement,Value,To,Out of,Kind,Currency,Certainty,Year,Source,Link to the source,Date of the source,Method,Review by,State',
    'old,how-many,"Cases, en cases en",80000,100000,,Number,,About,2016,NMT en,https://source.example/2017,2017-03-13,"Counted by hand, en.",2020-01-01,Published',
  ])
})
