import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findStory } from '#app/domain/stories/find-story.server.ts'
import { recordConsent } from '#app/domain/stories/record-consent.server.ts'
import { withdrawByLink } from '#app/domain/stories/withdraw-by-link.server.ts'
import { withdrawStory } from '#app/domain/stories/withdraw-story.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import {
  makeConsent,
  makeContent,
  makeStory,
  readableIn,
  storyPeople,
  storyText,
} from '#tests/make/story.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.reset())

const { writer, second } = storyPeople

describe('a withdrawal', () => {
  const states = ['draft', 'consented', 'approved_by_second', 'published'] as const

  it.each(states)('is one step from %s, deletes every word, and is never undone', async (to) => {
    const story = await makeStory({ to })
    expect(await withdrawStory({ id: story.id, by: second, now: now() })).toMatchObject({
      ok: true,
    })
    expect(await db().storyText.count()).toBe(0)
    expect(await story.again()).toMatchObject({ state: 'withdrawn', alias: '' })
    expect(await findStory(story.address, 'sv', now())).toMatchObject({ refusal: 'gone' })
    expect(await withdrawStory({ id: story.id, by: second, now: now() })).toMatchObject({
      refusal: 'gone',
    })
    for (const text of [
      `UPDATE story SET state = 'published'`,
      `UPDATE story_consent SET withdrawn_at = NULL, withdrawn_how = NULL`,
      'DELETE FROM story_tombstone',
    ])
      await ask(database.url, text).catch((error: Error) =>
        expect(error.message).toMatch(/withdrawn for good|never changed|append-only/),
      )
    expect((await story.again()).state).toBe('withdrawn')
  })

  it('is the survivor’s own by her link, once', async () => {
    const story = await makeStory()
    expect(await withdrawByLink({ token: 'another', now: now() })).toMatchObject({
      refusal: 'not_found',
    })
    expect(await readableIn(story.id)).toEqual(['sv', 'en'])
    expect(await withdrawByLink({ token: story.token, now: now() })).toMatchObject({ ok: true })
    expect(await withdrawByLink({ token: story.token, now: now() })).toMatchObject({
      refusal: 'gone',
    })
    expect(await readableIn(story.id)).toEqual([])
    const [consent] = await db().storyConsent.findMany()
    expect(consent?.withdrawnHow).toBe('survivor_link')
  })

  it('by the link of a consent that has been renewed takes the story as well', async () => {
    const story = await makeStory()
    await recordConsent({ id: story.id, consent: makeConsent(), by: writer, now: now() })
    expect(await withdrawByLink({ token: story.token, now: now() })).toMatchObject({ ok: true })
    expect(await readableIn(story.id)).toEqual([])
    expect(await db().storyConsent.count({ where: { withdrawnAt: null } })).toBe(0)
  })

  it('leaves no word and no alias in the history', async () => {
    const story = await makeStory({ content: makeContent({ sv: storyText('Kanariefågel') }) })
    await withdrawStory({ id: story.id, by: second, now: now() })
    const lines = JSON.stringify(
      await db().historyLine.findMany({ omit: { seal: true, seq: true } }),
    )
    expect(lines).toContain('stories.withdrawn')
    expect(lines).not.toMatch(/Kanariefågel|Havtorn/)
  })

  it('comes back with its tombstone after an older state was restored', async () => {
    const story = await makeStory()
    await ask(
      database.url,
      `INSERT INTO story_tombstone VALUES (story_address_hash('${story.address}'), now())`,
    )
    expect((await story.again()).state).toBe('withdrawn')
    expect(await db().storyText.count()).toBe(0)
    const again = `INSERT INTO story (id, address, alias, month, started_by)
      VALUES (gen_random_uuid(), '${story.address}', 'x', '2026-05-01', gen_random_uuid())`
    await expect(ask(database.url, again)).rejects.toThrow('gone for good')
  })
})
