import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findBreaches } from '#app/domain/ledger/invariants.server.ts'
import { withdrawStory } from '#app/domain/stories/withdraw-story.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeStory, storyPeople } from '#tests/make/story.ts'
import { brokenPublished, brokenWithdrawn } from '../ledger/broken/stories.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.reset())

const breaches = async () =>
  (await findBreaches({ now: now() })).map(({ invariant, sentence, subject }) => ({
    said: `${invariant} ${sentence}`,
    subject,
  }))

describe('I14', () => {
  it('holds with a story in every state', async () => {
    for (const to of ['draft', 'consented', 'approved_by_second', 'published'] as const)
      await makeStory({ to })
    const { id } = await makeStory()
    await withdrawStory({ id, by: storyPeople.second, now: now() })
    expect(await findBreaches({ now: now() })).toEqual([])
  })

  it.each(brokenPublished)('finds a published story with %s', async (_what, sql, expected) => {
    const { id } = await makeStory()
    await ask(database.url, sql, { unguarded: true })
    const subject = `story/${id}`
    expect(await breaches()).toEqual(expected.map((said) => ({ said, subject })))
  })

  it.each(brokenWithdrawn)('finds a withdrawn one with %s', async (_what, sql, expected) => {
    const { id } = await makeStory()
    await withdrawStory({ id, by: storyPeople.second, now: now() })
    await ask(database.url, sql, { unguarded: true })
    const subject = `story/${id}`
    expect(await breaches()).toEqual(expected.map((said) => ({ said, subject })))
  })
})
