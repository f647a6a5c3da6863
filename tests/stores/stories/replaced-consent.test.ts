import { describe, expect, it } from 'vitest'
import { listStoryPictures } from '#app/domain/stories/pictures/list-story-pictures.server.ts'
import { recordConsent } from '#app/domain/stories/record-consent.server.ts'
import { withdrawByLink } from '#app/domain/stories/withdraw-by-link.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { ask } from '#tests/make/database.ts'
import {
  approveAll,
  makeConsent,
  makeScope,
  makeStory,
  publishUnsearched,
  readableIn,
  storyPeople,
} from '#tests/make/story.ts'
import { usePicturedStory } from '#tests/make/story-picture.ts'

const world = usePicturedStory()
const { writer: by } = storyPeople
const right = () => makeConsent({ scope: makeScope({ locales: ['en'] }), evidenceNumber: 'SK-15' })
const replace = (id: string, version?: number) =>
  recordConsent({ id, consent: right(), by, now: now(), ...(version && { version }) })

describe('a consent that was recorded wrong', () => {
  it('is replaced while nobody reads the story: approvals fall, pictures that it does not cover go, both are kept', async () => {
    await world.add()
    await approveAll(world.story.id)
    const before = await world.story.again()
    expect(before.state).toBe('approved_by_second')
    expect(await replace(before.id, before.version)).toMatchObject({ ok: true })
    const after = await world.story.again()
    expect(after).toMatchObject({ state: 'consented', revision: before.revision + 1 })
    expect(after.approvals).toEqual({})
    expect(after.consent?.scope).toMatchObject({ locales: ['en'], picture: false })
    expect(await db().storyConsent.count({ where: { storyId: before.id } })).toBe(2)
    expect((await listStoryPictures(before.id)).shown).toEqual([])
    expect(await replace(before.id, before.version)).toMatchObject({ refusal: 'changed_meanwhile' })
    const lines = await db().historyLine.findMany({ where: { object: `story/${before.id}` } })
    const told = lines.filter(({ action }) => /consent_re/.test(action))
    expect(told.map(({ action }) => action)).toEqual([
      'stories.consent_recorded',
      'stories.consent_replaced',
    ])
  })

  it('may be replaced in the state before any approval as well, and then be approved and read', async () => {
    const { id } = world.story
    await replace(id)
    await approveAll(id)
    await publishUnsearched(id)
    expect(await readableIn(id)).toEqual(['en'])
  })

  it('withdraws the story by the link that came with it, as by the new one', async () => {
    await replace(world.story.id)
    expect(await withdrawByLink({ token: world.story.token, now: now() })).toMatchObject({
      ok: true,
    })
    expect((await world.story.again()).state).toBe('withdrawn')
  })
})

describe('a consent that is read by', () => {
  it('is renewed and never replaced, by the database as well', async () => {
    const { id } = await makeStory()
    const moves = async (state: string, like: 'ASC' | 'DESC' = 'ASC') => {
      const consent = newId()
      await ask(
        world.url,
        `INSERT INTO story_consent SELECT '${consent}', story_id, given_at, expires_at, left_programme, covers_text, covers_picture,
           name_shown, locales, channels, search_engines, evidence, evidence_number, witnessed_by, recorded_by, decode(repeat('${consent.replaceAll('-', '')}', 2), 'hex')
         FROM story_consent WHERE story_id = '${id}' ORDER BY cardinality(locales) ${like} LIMIT 1`,
      )
      return ask(
        world.url,
        `UPDATE story SET state = '${state}', consent_id = '${consent}', revision = revision + ${state === 'consented' ? 1 : 0} WHERE id = '${id}'`,
      )
    }
    await expect(moves('consented')).rejects.toThrow('replaced before it is read')
    expect(await replace(id)).toMatchObject({ ok: true })
    expect(await readableIn(id)).toEqual(['en'])
    await expect(moves('consented')).rejects.toThrow('replaced before it is read')
    await expect(moves('renewed', 'DESC')).rejects.toThrow('more than was approved')
    await moves('renewed')
  })

  it('is not replaced under the approvals of before', async () => {
    const { id } = await makeStory({ to: 'approved_by_second' })
    await expect(
      ask(
        world.url,
        `UPDATE story SET state = 'consented', consent_id = NULL WHERE id = '${id}'; `,
      ),
    ).rejects.toThrow('does not go from')
  })
})
