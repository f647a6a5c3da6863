import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checkStory } from '#app/domain/stories/check-story.server.ts'
import { publishStory } from '#app/domain/stories/publish-story.server.ts'
import type { Identity } from '#app/domain/vault/identity.ts'
import { keepIdentity } from '#app/domain/vault/keep-identity.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { connectDatabase, db, disconnectDatabase } from '#app/platform/db.server.ts'
import {
  type MadeStory,
  makeContent,
  makeStory,
  readableIn,
  storyPeople,
  storyText,
} from '#tests/make/story.ts'
import { identity, type TestVault, useTestVault } from '#tests/make/vault.ts'

let vault: TestVault
beforeAll(async () => {
  vault = await useTestVault()
})
afterAll(() => vault.close())
beforeEach(() => vault.reset())

const by = storyPeople.second
const ready = (body = 'Jag lärde mig att löda silver.', alias = 'Havtorn') =>
  makeStory({
    to: 'approved_by_second',
    content: { ...makeContent({ sv: { ...storyText('Om våren'), body } }), alias },
  })
const known = ({ id }: MadeStory, who: Identity = identity) =>
  keepIdentity({ subject: `story/${id}`, identity: who, by, now: now() })
const publish = ({ id, revision }: MadeStory) => publishStory({ id, revision, by, now: now() })

describe('a story that lacks nothing', () => {
  it('is published once nothing of her is found in it', async () => {
    const story = await ready()
    await known(story)
    expect(await checkStory({ id: story.id, by, now: now() })).toEqual({ ok: true, value: [] })
    expect(await publish(story)).toMatchObject({ ok: true })
    expect(await readableIn(story.id)).toEqual(['sv', 'en'])
    expect(await publish(story)).toMatchObject({ refusal: 'not_its_turn' })
    const lines = await db().historyLine.findMany({ where: { object: `story/${story.id}` } })
    const actions = lines.map(({ action }) => action)
    expect(actions).toContain('stories.published')
    expect(actions.filter((action) => action === 'vault.checked')).toHaveLength(2)
  })

  it.each([
    ['her name, spaced out', 'Hon hette K a n a r i e f å g e l då.', 'body sv', 'names'],
    ['her telephone', 'Ring mig på 070-000 00 00.', 'body sv', 'numbers'],
    ['a day of hers', 'Jag fyllde år den 2 mars.', 'body sv', 'dates'],
    ['her name, split by a link', 'Hon hette [Kanarie](/sv/help)fågel då.', 'body sv', 'names'],
    ['a day of hers, in words', 'Jag fyllde år den andra mars.', 'body sv', 'dates'],
    ['where she lived', 'Jag bodde i Pr\u200bovstad.', 'body sv', 'places'],
    ['anybody’s street', 'Det var på Storgatan 14.', 'body sv', 'address'],
  ])('is not published with %s in it', async (_what, body, where, kind) => {
    const story = await ready(body)
    await known(story)
    expect(await publish(story)).toMatchObject({ refusal: 'identity_found' })
    const checked = await checkStory({ id: story.id, by, now: now() })
    expect(checked).toMatchObject({ value: expect.arrayContaining([{ where, kind }]) })
    expect((await story.again()).state).toBe('approved_by_second')
    expect(await readableIn(story.id)).toEqual([])
  })

  it('is not published under an alias that she is known by', async () => {
    const story = await ready('Om verkstaden.', 'Kanarie')
    await known(story)
    expect(await publish(story)).toMatchObject({ refusal: 'identity_found' })
  })

  it('is not published while nobody has said who she is, nor while the vault is shut', async () => {
    const story = await ready()
    expect(await publish(story)).toMatchObject({ refusal: 'identity_missing' })
    await known(story)
    await disconnectDatabase()
    connectDatabase(vault.url)
    expect(await publish(story)).toMatchObject({ refusal: 'vault_shut' })
    await disconnectDatabase()
    connectDatabase(vault.logins.app)
    expect(await readableIn(story.id)).toEqual([])
  })
})

it('a story that lacks an approval, or was changed since it was shown, is not published', async () => {
  const early = await makeStory({ to: 'consented' })
  await known(early)
  expect(await publish(early)).toMatchObject({ refusal: 'not_its_turn' })
  const story = await ready()
  await known(story)
  expect(await publish({ ...story, revision: 2 })).toMatchObject({ refusal: 'changed_meanwhile' })
  expect(await db().storyEvent.count({ where: { what: 'published' } })).toBe(0)
})
