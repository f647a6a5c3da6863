import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { approveStory } from '#app/domain/stories/approve-story.server.ts'
import { expireStories } from '#app/domain/stories/expire-stories.server.ts'
import { findStory } from '#app/domain/stories/find-story.server.ts'
import { listStories } from '#app/domain/stories/list-stories.server.ts'
import { missingForPublication } from '#app/domain/stories/missing.ts'
import { recordConsent } from '#app/domain/stories/record-consent.server.ts'
import { remindOfEnds } from '#app/domain/stories/remind-of-ends.server.ts'
import { type ApprovalKind, isReadable } from '#app/domain/stories/story.ts'
import { takeStoryBack } from '#app/domain/stories/take-story-back.server.ts'
import { writeStory } from '#app/domain/stories/write-story.server.ts'
import { locales } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { addHours } from '#app/values/period.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import {
  approveAll,
  makeConsent,
  makeContent,
  makeScope,
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

const { writer, assessor, listener, second } = storyPeople
const actionsOf = async (id: string) =>
  (
    await db().historyLine.findMany({ where: { object: `story/${id}` }, orderBy: { seq: 'asc' } })
  ).map(({ action }) => action)
const hoursOn = (hours: number) => addHours(now(), hours)

describe('a story on its way', () => {
  it('goes from step to step, is written in the history, and is missing less and less', async () => {
    const draft = await makeStory({ to: 'draft' })
    expect(missingForPublication(draft, now())).toEqual([
      'consent_missing',
      'risk_missing',
      'survivor_missing',
      'second_missing',
    ])
    const story = await makeStory()
    expect(missingForPublication(story, now())).toEqual([])
    for (const locale of locales)
      expect(isReadable(story, locale, now()), locale).toBe(locale !== 'nb')
    expect(await actionsOf(story.id)).toEqual([
      'stories.started',
      'stories.written',
      'stories.consent_recorded',
      'stories.risk_assessed',
      'stories.survivor_approved',
      'stories.second_approved',
    ])
    const events = await db().storyEvent.findMany({
      where: { storyId: story.id },
      orderBy: { id: 'asc' },
    })
    expect(events.map(({ what }) => what)).toEqual([
      ...['draft', 'written', 'written', 'consent', 'consented'],
      ...['risk_assessed', 'approved_by_survivor', 'approved_by_second', 'published'],
    ])
  })

  it('is approved a second time by nobody who wrote, began or approved it', async () => {
    const story = await makeStory({ to: 'consented' })
    const { id, revision } = story
    const approve = (kind: ApprovalKind, by: (typeof storyPeople)[keyof typeof storyPeople]) =>
      approveStory({ id, revision, kind, by, now: now() })
    expect(await approve('second', second)).toMatchObject({ refusal: 'not_its_turn' })
    await approve('risk', assessor)
    await approve('survivor', listener)
    for (const by of [writer, assessor, listener])
      expect(await approve('second', by)).toMatchObject({ refusal: 'same_person' })
    expect((await story.again()).state).toBe('approved_by_survivor')
    expect(await approve('second', second)).toMatchObject({ ok: true })
  })

  it('is refused to a second person who wrote in an earlier revision, by the database as well', async () => {
    const story = await makeStory({ to: 'approved_by_second' })
    await takeStoryBack({ id: story.id, by: writer, now: now() })
    const { version } = await story.again()
    const content = makeContent({ sv: storyText('Skriven av den andra') })
    await writeStory({ id: story.id, version, content, by: second, now: now() })
    const { version: newest } = await story.again()
    await writeStory({
      id: story.id,
      version: newest,
      content: makeContent(),
      by: writer,
      now: now(),
    })
    await expect(approveAll(story.id)).rejects.toThrow('same_person')
    await expect(
      ask(
        database.url,
        `INSERT INTO story_approval VALUES ('${story.id}', 2, 'second', '${second.id}', now())`,
      ),
    ).rejects.toThrow('who wrote nothing of it')
  })

  it('is approved as it was shown: a revision that is over takes no approval', async () => {
    const story = await makeStory({ to: 'approved_by_second' })
    await takeStoryBack({ id: story.id, by: writer, now: now() })
    const wish = { id: story.id, revision: 1, kind: 'risk', by: assessor, now: now() } as const
    expect(await approveStory(wish)).toMatchObject({ refusal: 'changed_meanwhile' })
    expect(missingForPublication(await story.again(), now())).toHaveLength(3)
  })

  it('is not written on once it is approved, nor over what somebody else wrote', async () => {
    const story = await makeStory({ to: 'consented' })
    const wish = { id: story.id, content: makeContent(), by: writer, now: now() }
    expect(await writeStory({ ...wish, version: story.version - 1 })).toMatchObject({
      refusal: 'changed_meanwhile',
    })
    await approveAll(story.id)
    const { version } = await story.again()
    expect(await writeStory({ ...wish, version })).toMatchObject({ refusal: 'not_open' })
  })
})

describe('a consent', () => {
  it('that breaks a rule is not recorded', async () => {
    const story = await makeStory({ to: 'draft' })
    const record = (overrides: Parameters<typeof makeConsent>[0]) =>
      recordConsent({ id: story.id, consent: makeConsent(overrides), by: writer, now: now() })
    const wrong = {
      consent_before_now: { givenAt: hoursOn(1) },
      consent_ended: { expiresAt: hoursOn(-1) },
      consent_too_long: { expiresAt: hoursOn(24 * 366 * 3) },
      left_too_lately: { leftProgramme: now().toISOString().slice(0, 7) },
      left_malformed: { leftProgramme: '2024-13' },
      evidence_malformed: { evidenceNumber: 'Anna' },
      scope_empty: { scope: makeScope({ locales: [] }) },
    }
    for (const [refusal, overrides] of Object.entries(wrong))
      expect(await record(overrides), refusal).toMatchObject({ refusal })
    expect(await db().storyConsent.count()).toBe(0)
    expect((await story.again()).state).toBe('draft')
  })

  it('is renewed with less in it, and from then on less is read', async () => {
    const story = await makeStory()
    const consent = makeConsent({ scope: makeScope({ locales: ['en'], nameShown: 'none' }) })
    const none = makeConsent({ scope: makeScope({ locales: ['nb'] }) })
    const renew = (wish: typeof consent) =>
      recordConsent({ id: story.id, consent: wish, by: writer, now: now() })
    expect(await renew(none)).toMatchObject({ refusal: 'not_published' })
    expect(await renew(consent)).toMatchObject({ ok: true })
    expect((await story.again()).state).toBe('renewed')
    expect(await readableIn(story.id)).toEqual(['en'])
    expect(await findStory(story.address, 'en', now())).toMatchObject({ value: { alias: null } })
  })

  it('runs out by the application’s clock too, and is then given anew from a draft', async () => {
    const story = await makeStory()
    const after = hoursOn(24 * 366)
    expect(await listStories('sv', now())).toHaveLength(1)
    expect(await listStories('sv', after)).toEqual([])
    expect(await findStory(story.address, 'sv', after)).toMatchObject({ refusal: 'not_found' })
    await ask(database.url, `UPDATE story_consent SET expires_at = now()`, { unguarded: true })
    expect(await expireStories(now())).toBe(1)
    expect(await expireStories(now())).toBe(0)
    expect((await story.again()).state).toBe('expired')
    await takeStoryBack({ id: story.id, by: writer, now: now() })
    expect(await story.again()).toMatchObject({ state: 'draft', revision: 2, consent: undefined })
  })

  it('is reminded of once at 90, 30 and 7 days, and not of what was missed', async () => {
    await makeStory({ consent: { expiresAt: hoursOn(24 * 100) } })
    const seen: number[] = []
    for (const days of [5, 11, 12, 69, 71, 92, 94])
      seen.push(await remindOfEnds(hoursOn(24 * days)))
    expect(seen).toEqual([0, 1, 0, 0, 1, 0, 1])
    expect((await db().storyReminder.findMany()).map(({ daysBefore }) => daysBefore)).toEqual([
      90, 30, 7,
    ])
  })
})
