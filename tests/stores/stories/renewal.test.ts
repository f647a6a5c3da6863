import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { recordConsent } from '#app/domain/stories/record-consent.server.ts'
import { takeStoryBack } from '#app/domain/stories/take-story-back.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeConsent, makeScope, makeStory, readableIn, storyPeople } from '#tests/make/story.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.reset())

const { writer } = storyPeople

it.each([
  ['a language', { locales: ['sv', 'en', 'nb'] }],
  ['a channel', { channels: ['site', 'press'] }],
  ['her alias', { nameShown: 'alias' }],
  ['pictures', { picture: true }],
  ['search engines', { searchEngines: true }],
] as const)(
  'a story that is read is not renewed with more in it than was approved: %s',
  async (_what, more) => {
    const approved = makeScope({ nameShown: 'none', picture: false, channels: ['site'] })
    const story = await makeStory({ consent: { scope: approved } })
    const wide = makeConsent({ scope: { ...approved, ...more } })
    const record = () => recordConsent({ id: story.id, consent: wide, by: writer, now: now() })
    expect(await record()).toMatchObject({ refusal: 'wider_than_approved' })
    expect(await db().storyConsent.count()).toBe(1)
    expect(await readableIn(story.id)).toEqual(['sv', 'en'])
    await takeStoryBack({ id: story.id, by: writer, now: now() })
    expect(await record()).toMatchObject({ ok: true })
    expect(await story.again()).toMatchObject({ state: 'consented', approvals: {} })
    expect(await readableIn(story.id)).toEqual([])
  },
)
