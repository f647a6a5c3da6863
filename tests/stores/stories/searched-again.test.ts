import { describe, expect, it } from 'vitest'
import { publishStory } from '#app/domain/stories/publish-story.server.ts'
import { searchAgain } from '#app/domain/stories/search-again.server.ts'
import { keepIdentity } from '#app/domain/vault/keep-identity.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transaction } from '#app/platform/db.server.ts'
import { ask } from '#tests/make/database.ts'
import {
  approveAll,
  type MadeStory,
  makeContent,
  makeStory,
  readableIn,
  storyPeople,
  storyText,
} from '#tests/make/story.ts'
import { alts, usePicturedStory } from '#tests/make/story-picture.ts'
import { identity } from '#tests/make/vault.ts'

const world = usePicturedStory()
const by = storyPeople.second

const told = 'Jag bodde i Kvarnberga ett år.'
const content = makeContent({ sv: { ...storyText('Om våren'), body: told } })
const keep = ({ id }: { id: string }, places: string[] = []) =>
  keepIdentity({
    subject: `story/${id}`,
    identity: { ...identity, places: [...identity.places, ...places] },
    ...{ by, now: now() },
  })
const search = ({ id }: { id: string }) => searchAgain({ id, by, now: now() })
const publish = async ({ again }: MadeStory) => {
  const { id, revision } = await again()
  return publishStory({ id, revision, by, now: now() })
}

async function published(): Promise<MadeStory> {
  const story = await makeStory({ to: 'approved_by_second', content })
  await keep(story)
  expect(await publish(story)).toMatchObject({ ok: true })
  return story
}

describe('an identity that is locked away anew', () => {
  it('takes a story from its readers when something of it stands there, and says where', async () => {
    const story = await published()
    await keep(story, ['Kvarnberga'])
    expect(await search(story)).toEqual([{ where: 'body sv', kind: 'places' }])
    expect(await readableIn(story.id)).toEqual([])
    expect(await story.again()).toMatchObject({ state: 'consented', revision: 2, approvals: {} })
    const lines = await db().historyLine.findMany({ where: { object: `story/${story.id}` } })
    expect(lines.map(({ action }) => action)).toContain('stories.taken_back')
    expect(JSON.stringify(lines.map(({ details }) => details))).not.toMatch(/Kvarnberga/)
  })

  it('leaves a story be in which nothing of it stands, and one that nobody reads', async () => {
    const story = await published()
    await keep(story, ['Sannesjøen'])
    expect(await search(story)).toEqual([])
    expect(await readableIn(story.id)).toEqual(['sv', 'en'])
    const waiting = await makeStory({ to: 'approved_by_second', content })
    await keep(waiting, ['Kvarnberga'])
    expect(await search(waiting)).toEqual([])
    expect((await waiting.again()).state).toBe('approved_by_second')
    expect(await publish(waiting)).toMatchObject({ refusal: 'identity_found' })
  })

  it('waits for a publication that is under way, so that none slips by', async () => {
    const story = await makeStory({ to: 'approved_by_second', content })
    await keep(story)
    let found: Promise<unknown> | undefined
    await transaction(async (tx) => {
      await tx.$queryRaw`SELECT FROM story WHERE id = ${story.id}::uuid FOR UPDATE`
      await keep(story, ['Kvarnberga'])
      found = search(story)
      await tx.$executeRaw`INSERT INTO story_check (story_id, revision, at) VALUES (${story.id}::uuid, 1, now())`
      await tx.$executeRaw`UPDATE story SET state = 'published' WHERE id = ${story.id}::uuid`
      await new Promise((go) => setTimeout(go, 150))
    })
    expect(await found).toHaveLength(1)
    expect(await readableIn(story.id)).toEqual([])
  })

  it('while a publication searches by the one of before lets it publish nothing', async () => {
    const story = await makeStory({ to: 'approved_by_second', content })
    await keep(story)
    // Held after the search and before the lock: the publication waits for this transaction.
    let answer: ReturnType<typeof publish> | undefined
    await transaction(async (tx) => {
      await tx.$queryRaw`SELECT FROM story WHERE id = ${story.id}::uuid FOR UPDATE`
      answer = publish(story)
      await new Promise((go) => setTimeout(go, 300))
      await keep(story, ['Kvarnberga'])
    })
    expect(await answer).toEqual({ ok: false, refusal: 'changed_meanwhile' })
    expect(await readableIn(story.id)).toEqual([])
  })
})

it('a story with a picture that says nothing in one of its languages is not published', async () => {
  await world.add()
  const { id } = world.story
  await ask(world.url, `DELETE FROM story_picture_text WHERE locale = 'en'`, { unguarded: true })
  expect((await world.story.again()).undescribed).toEqual(['en'])
  await keep(world.story)
  await approveAll(id)
  expect(await publish(world.story)).toEqual({ ok: false, refusal: 'not_complete' })
  expect(await readableIn(id)).toEqual([])
  await ask(
    world.url,
    `INSERT INTO story_picture_text SELECT id, 'en', '${alts.en}' FROM story_picture`,
    { unguarded: true },
  )
  expect(await publish(world.story)).toMatchObject({ ok: true })
})
