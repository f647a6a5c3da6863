import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { citeFacts } from '#app/domain/facts/cite-facts.server.ts'
import { countOverdueFacts } from '#app/domain/facts/count-overdue-facts.server.ts'
import { findFactSheet } from '#app/domain/facts/find-fact-sheet.server.ts'
import { findQuestionSheet } from '#app/domain/facts/find-question-sheet.server.ts'
import { listDeskFacts } from '#app/domain/facts/list-desk-facts.server.ts'
import { listQuestions } from '#app/domain/facts/list-questions.server.ts'
import { emptyQuestion } from '#app/domain/facts/question.ts'
import { removeFact } from '#app/domain/facts/remove-fact.server.ts'
import { removeQuestion } from '#app/domain/facts/remove-question.server.ts'
import { reviewFact } from '#app/domain/facts/review-fact.server.ts'
import { saveQuestion } from '#app/domain/facts/save-question.server.ts'
import { db } from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeFact, makeQuestion } from '#tests/make/fact.ts'

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
const everything = { words: '', questionId: undefined, published: undefined, overdue: false }
const firstPage = { locale: 'en', now, after: null } as const
const actions = async () =>
  (await db().historyLine.findMany({ orderBy: { seq: 'asc' } })).map(({ action }) => action)

describe('a review', () => {
  it('is due in a year again, told once, however often it is pressed', async () => {
    const id = await makeFact({ questionId, reviewDue: '2026-11-21' })
    const review = () => reviewFact({ id, due: '2026-11-21', by, now })
    const outcomes = await Promise.all([review(), review()])
    expect(outcomes.filter(({ ok }) => ok)).toEqual([{ ok: true, value: '2027-11-22' }])
    expect((await findFactSheet(id))?.reviewDue).toBe('2027-11-22')
    expect((await actions()).filter((action) => action === 'facts.reviewed')).toHaveLength(1)
  })

  it('is overdue from the day after, in Stockholm', async () => {
    await makeFact({ questionId, reviewDue: '2026-11-22' })
    await makeFact({ questionId, key: 'draft', reviewDue: '2020-01-01' }, { published: false })
    expect(await countOverdueFacts(new Date('2026-11-22T22:59:59Z'))).toBe(0)
    expect(await countOverdueFacts(new Date('2026-11-22T23:00:00Z'))).toBe(1)
  })
})

describe('the list', () => {
  it('has what is to be looked at first, and goes on where it ended', async () => {
    for (const [place, key] of ['a', 'b', 'c', 'd', 'e'].entries())
      await makeFact({ questionId, key, reviewDue: place < 3 ? '2026-05-01' : '2026-04-01' })
    const seen: string[] = []
    let after: string | null | undefined = null
    while (after !== undefined) {
      const page: Awaited<ReturnType<typeof listDeskFacts>> = await listDeskFacts(everything, {
        ...{ ...firstPage, after, size: 2 },
      })
      seen.push(...page.rows.map(({ key }) => key))
      after = page.next
    }
    expect(seen).toEqual(['d', 'e', 'a', 'b', 'c'])
  })

  it('is narrowed by words in any language, by question, by what is published and by what is overdue', async () => {
    const other = await makeQuestion({ slug: 'other' })
    await makeFact({ questionId, key: 'first', reviewDue: '2026-11-21' })
    await makeFact({ questionId: other, key: 'second' }, { published: false })
    const keys = async (filter: Partial<typeof everything> | object) =>
      (await listDeskFacts({ ...everything, ...filter }, firstPage)).rows.map(({ key }) => key)
    expect(await keys({})).toEqual(['first', 'second'])
    expect(await keys({ words: 'FIR' })).toEqual(['first'])
    expect(await keys({ words: 'cases, nb' })).toEqual(['first', 'second'])
    expect(await keys({ words: '100%' })).toEqual([])
    expect(await keys({ questionId: other })).toEqual(['second'])
    expect(await keys({ published: false })).toEqual(['second'])
    expect(await keys({ overdue: true })).toEqual(['first'])
  })
})

describe('a text', () => {
  it('finds the figures that it names, and none that are not published', async () => {
    await makeFact({ questionId })
    await makeFact({ questionId, key: 'draft' }, { published: false })
    const facts = await citeFacts(['In 2016 {fact:cases}, {fact:draft}, {fact:none}.'], 'nb')
    expect(Object.keys(facts)).toEqual(['cases'])
    expect(facts.cases).toMatchObject({ figure: { low: 150 }, words: { unit: 'cases nb' } })
  })
})

describe('a question', () => {
  it('changed by two is changed by the first, and is removed once nothing stands under it', async () => {
    const content = { ...emptyQuestion(), slug: 'how-many', form: 'answers' } as const
    const change = { id: questionId, content, version: 1, by, now }
    expect(await saveQuestion(change)).toMatchObject({ ok: true })
    expect(await saveQuestion(change)).toEqual({ ok: false, refusal: 'changed_meanwhile' })
    expect(await findQuestionSheet(questionId)).toMatchObject({ form: 'answers', version: 2 })
    const id = await makeFact({ questionId }, { published: false })
    const remove = () => removeQuestion({ id: questionId, by, now })
    expect(await remove()).toEqual({ ok: false, refusal: 'has_facts' })
    await removeFact({ id, by, now })
    expect(await remove()).toMatchObject({ ok: true })
    expect(await listQuestions('sv')).toEqual([])
  })

  it('has an address of its own', async () => {
    const twin = { id: undefined, content: { ...emptyQuestion(), slug: 'how-many' }, version: 0 }
    expect(await saveQuestion({ ...twin, by, now })).toEqual({ ok: false, refusal: 'slug_taken' })
  })
})
