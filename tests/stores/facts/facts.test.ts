import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { emptyWords, type FactContent } from '#app/domain/facts/fact.ts'
import { findFactSheet } from '#app/domain/facts/find-fact-sheet.server.ts'
import { listFacts } from '#app/domain/facts/list-facts.server.ts'
import { publishFact } from '#app/domain/facts/publish-fact.server.ts'
import { removeFact } from '#app/domain/facts/remove-fact.server.ts'
import { saveFact } from '#app/domain/facts/save-fact.server.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { factContent, makeFact, makeQuestion } from '#tests/make/fact.ts'

let database: TestDatabase
let questionId: string
beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  await database.reset()
  questionId = await makeQuestion()
})
afterAll(() => database.close())

const now = new Date('2026-11-22T10:00:00Z')
const by = { kind: 'operator' } as const
const actions = async () =>
  (await db().historyLine.findMany({ orderBy: { seq: 'asc' } })).map(({ action }) => action)
const save = (id: string, content: FactContent, version = 2) =>
  saveFact({ id, content, version, by, now })

describe('a figure', () => {
  it('is for staff until it is published, and then for everybody, as it was written', async () => {
    const id = await makeFact({ questionId }, { published: false })
    const content = factContent({ questionId })
    expect(await findFactSheet(id)).toEqual({
      ...{ ...content, id, published: false, wasPublished: false, version: 1 },
    })
    expect(await listFacts('sv')).toEqual([])
    expect(await publishFact({ id, published: true, by, now })).toMatchObject({ ok: true })
    const { key, figure, years, sourceUrl, sourceDate, reviewDue } = content
    const words = content.texts.sv
    const view = { key, figure, years, sourceUrl, sourceDate, reviewDue, words }
    const question = { slug: 'how-many', form: 'list', title: '', lead: '' }
    expect(await listFacts('sv')).toEqual([{ ...question, facts: [view] }])
    expect(await publishFact({ id, published: false, by, now })).toMatchObject({ ok: true })
    expect(await listFacts('sv')).toEqual([])
    const told = ['facts.question_made', 'facts.made', 'facts.published', 'facts.withdrawn']
    expect(await actions()).toEqual(told)
  })

  it('is published by one of two who do it at once', async () => {
    const id = await makeFact({ questionId }, { published: false })
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => publishFact({ id, published: true, by, now })),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await actions()).toEqual(['facts.question_made', 'facts.made', 'facts.published'])
  })

  it('without a source, a link or a language is not published, and a published one keeps them', async () => {
    const texts = { ...factContent({ questionId }).texts, nb: emptyWords().nb }
    const bare = [
      { key: 'no-norwegian', texts },
      { key: 'no-link', sourceUrl: '' },
    ]
    for (const change of bare) {
      const id = await makeFact({ questionId, ...change }, { published: false })
      const published = await publishFact({ id, published: true, by, now })
      expect(published).toEqual({ ok: false, refusal: 'incomplete' })
    }
    const id = await makeFact({ questionId })
    const stripped = { ok: false, refusal: 'needed_while_published' }
    expect(await save(id, factContent({ questionId, texts }))).toEqual(stripped)
    expect(await save(id, factContent({ questionId, sourceUrl: '' }))).toEqual(stripped)
    expect(await findFactSheet(id)).toMatchObject({
      version: 2,
      texts: { nb: { unit: 'cases nb' } },
    })
  })

  it('changed by two is changed by the first; the second is told and writes nothing', async () => {
    const id = await makeFact({ questionId })
    const change = (low: number) =>
      save(id, factContent({ questionId, figure: { ...factContent({ questionId }).figure, low } }))
    expect(await change(151)).toMatchObject({ ok: true })
    expect(await change(152)).toEqual({ ok: false, refusal: 'changed_meanwhile' })
    expect(await findFactSheet(id)).toMatchObject({ version: 3, figure: { low: 151 } })
    const [line] = await db().historyLine.findMany({ orderBy: { seq: 'desc' }, take: 1 })
    expect(JSON.parse(line?.details ?? '')).toMatchObject({
      changes: [{ field: 'low', from: '150', to: '151' }],
    })
  })

  it('keeps its key once it has been published, by the database’s own word', async () => {
    const draft = await makeFact({ questionId, key: 'draft' }, { published: false })
    expect(await save(draft, factContent({ questionId, key: 'renamed' }), 1)).toMatchObject({
      ok: true,
    })
    const id = await makeFact({ questionId })
    await publishFact({ id, published: false, by, now })
    const renamed = await save(id, factContent({ questionId, key: 'other' }), 3)
    expect(renamed).toEqual({ ok: false, refusal: 'key_stays' })
    const rename = ask(database.url, `UPDATE fact SET key = 'other' WHERE id = '${id}'`)
    await expect(rename).rejects.toThrow('stays')
  })

  it('has a key of its own, and a question that exists', async () => {
    await makeFact({ questionId })
    const twin = { id: undefined, version: 0, by, now }
    const same = await saveFact({ ...twin, content: factContent({ questionId }) })
    expect(same).toEqual({ ok: false, refusal: 'key_taken' })
    const lost = factContent({ questionId: newId(), key: 'lost' })
    expect(await saveFact({ ...twin, content: lost })).toEqual({
      ok: false,
      refusal: 'question_gone',
    })
    expect(await db().fact.count()).toBe(1)
  })

  it('is removed only if it has never been published', async () => {
    const [draft, id] = [
      await makeFact({ questionId, key: 'draft' }, { published: false }),
      await makeFact({ questionId }),
    ]
    await publishFact({ id, published: false, by, now })
    expect(await removeFact({ id, by, now })).toEqual({ ok: false, refusal: 'was_published' })
    expect(await removeFact({ id: draft, by, now })).toMatchObject({ ok: true })
    expect((await db().fact.findMany()).map(({ key }) => key)).toEqual(['cases'])
    expect(await db().factText.count()).toBe(3)
  })

  it.each([
    [`low = 20, high = 10`, 'range_runs_upward'],
    [`low = 20, high = 20`, 'range_runs_upward'],
    [`unit = 'share'`, 'share_is_of_something'],
    [`unit = 'share', out_of = 100`, 'part_is_of_a_whole'],
    [`unit = 'percent', low = 101`, 'part_is_of_a_whole'],
    [`unit = 'money'`, 'money_has_a_currency'],
    [`currency = 'USD'`, 'money_has_a_currency'],
    [`unit = 'countries'`, 'number_or_countries'],
    [`low = NULL`, 'number_or_countries'],
    [`countries = '{SE}'`, 'number_or_countries'],
    [`low = -1`, 'not_negative'],
    [`year_to = 2016`, 'years_run_forward'],
    [`source_url = 'javascript:alert(1)'`, 'source_is_on_the_web'],
    [`published = true`, 'published_once'],
    [`key = 'Två ord'`, 'key_is_a_word'],
  ])('cannot be a contradiction: %s', async (change, guard) => {
    const id = await makeFact({ questionId }, { published: false })
    const broken = ask(database.url, `UPDATE fact SET ${change} WHERE id = '${id}'`)
    await expect(broken).rejects.toThrow(guard)
  })
})
