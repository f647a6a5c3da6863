import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findBreaches } from '#app/domain/ledger/invariants.server.ts'
import { withdrawStory } from '#app/domain/stories/withdraw-story.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeStory, storyPeople } from '#tests/make/story.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.reset())

const broken: [string, string, string][] = [
  ['no consent', 'UPDATE story SET consent_id = NULL', 'without a consent'],
  [
    'a consent that was withdrawn',
    `UPDATE story_consent SET withdrawn_at = now(), withdrawn_how = 'staff'`,
    'without a consent',
  ],
  ['one approval only', `DELETE FROM story_approval WHERE kind <> 'risk'`, 'three approvals'],
  [
    'a consent that ran out long ago',
    `UPDATE story_consent SET expires_at = now() - interval '25 hours', given_at = now() - interval '1 year'`,
    'ran out more than a day ago',
  ],
]

describe('I14', () => {
  it('holds with a story in every state', async () => {
    for (const to of ['draft', 'consented', 'approved_by_second', 'published'] as const)
      await makeStory({ to })
    const { id } = await makeStory()
    await withdrawStory({ id, by: storyPeople.second, now: now() })
    expect(await findBreaches({ now: now() })).toEqual([])
  })

  it.each(broken)('finds a published story with %s', async (_what, sql, says) => {
    const { id } = await makeStory()
    await ask(database.url, sql, { unguarded: true })
    const breaches = await findBreaches({ now: now() })
    expect(breaches).toMatchObject([{ invariant: 'I14', subject: `story/${id}` }])
    expect(breaches[0]?.sentence).toContain(says)
  })

  it('finds what a withdrawn story has left', async () => {
    const { id } = await makeStory()
    await withdrawStory({ id, by: storyPeople.second, now: now() })
    await ask(database.url, 'DELETE FROM story_tombstone', { unguarded: true })
    expect(await findBreaches({ now: now() })).toMatchObject([{ invariant: 'I14' }])
  })
})
