import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkStory } from '#app/domain/stories/check-story.server.ts'
import { describeStoryPicture } from '#app/domain/stories/pictures/describe-story-picture.server.ts'
import { listPicturesRead } from '#app/domain/stories/pictures/list-pictures-read.server.ts'
import { listStoryPictures } from '#app/domain/stories/pictures/list-story-pictures.server.ts'
import { placeStoryPicture } from '#app/domain/stories/pictures/place-story-picture.server.ts'
import { setPictureAside } from '#app/domain/stories/pictures/set-picture-aside.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { storyPicturesFolder } from '#app/platform/pictures/folder.server.ts'
import { ask } from '#tests/make/database.ts'
import { approveAll, makeStory, readableIn, storyPeople } from '#tests/make/story.ts'
import { alts, usePicturedStory } from '#tests/make/story-picture.ts'
import { identity, keep } from '#tests/make/vault.ts'

const world = usePicturedStory()
const { by } = world

describe('a picture of a story', () => {
  it('is written anew, and nobody but staff sees it before the story is published', async () => {
    expect(await world.add()).toEqual({ ok: true, value: undefined })
    const [file = ''] = await world.files()
    expect(await readdir(join(storyPicturesFolder(), file))).toContain('full.avif')
    expect(await world.read(file)).toEqual({ ok: false, refusal: 'unknown' })
    expect(await listPicturesRead(world.story.address, 'sv', now())).toEqual([])
    await world.publish()
    expect(await world.read(file)).toMatchObject({ ok: true, value: { type: 'image/jpeg' } })
    expect(await listPicturesRead(world.story.address, 'en', now())).toMatchObject([
      { file, alt: 'A point.', width: 1, height: 1 },
    ])
    for (const strange of ['full.png', '../full.jpg', '100.jpg', ''])
      expect(await world.read(file, strange)).toMatchObject({ refusal: 'unknown' })
    expect(await world.read('0'.repeat(32))).toMatchObject({ refusal: 'unknown' })
    // Nothing of it is told in Norwegian.
    expect(await world.read(file, 'full.jpg', 'nb')).toMatchObject({ refusal: 'unknown' })
  })

  it('is refused without a consent that covers it, by the verb and by the database', async () => {
    const bare = await makeStory({ to: 'consented' })
    expect(await world.add({ to: bare.id })).toEqual({ ok: false, refusal: 'not_covered' })
    const draft = await makeStory({ to: 'draft' })
    expect(await world.add({ to: draft.id })).toEqual({ ok: false, refusal: 'not_covered' })
    const insert = (id: string) =>
      ask(
        world.url,
        `INSERT INTO story_picture (id, story_id, position, file, width, height, written_by)
         VALUES (gen_random_uuid(), '${id}', 1, '${'a'.repeat(32)}', 1, 1, gen_random_uuid())`,
      )
    await expect(insert(bare.id)).rejects.toThrow(/no valid consent to pictures/)
    await expect(insert(draft.id)).rejects.toThrow(/takes no picture/)
    await world.publish()
    await expect(insert(world.story.id)).rejects.toThrow(/takes no picture/)
    expect(await world.add()).toEqual({ ok: false, refusal: 'not_open' })
    expect(await world.files()).toEqual([])
  })

  it('is described in every language that the story is told in', async () => {
    expect(await world.add({ alts: { ...alts, en: '' } })).toEqual({
      ok: false,
      refusal: 'undescribed',
    })
    expect(await world.files()).toEqual([])
  })

  it('under a name of hers, or with one in its description, is refused before it is opened', async () => {
    await keep(`story/${world.story.id}`)
    const named = await world.add({ name: `kanariefagel-prov_${identity.names.length}.png` })
    expect(named).toMatchObject({
      findings: expect.arrayContaining([{ where: 'file', kind: 'names' }]),
    })
    const placed = await world.add({ alts: { ...alts, sv: 'Utsikt över Prov\u200bstad.' } })
    expect(placed).toMatchObject({
      findings: expect.arrayContaining([{ where: 'alt-sv', kind: 'places' }]),
    })
    expect(await world.files()).toEqual([])
    const rows = await ask<{ text: string }>(
      world.url,
      `SELECT coalesce(string_agg(details, ' '), '') AS text FROM history_line`,
    )
    expect(rows[0]?.text).not.toMatch(/kanarie/i)
  })

  it('is searched again before publishing, by what was kept since', async () => {
    await world.add({ alts: { ...alts, en: 'A view of Provstad.' } })
    await keep(`story/${world.story.id}`)
    expect(await checkStory({ id: world.story.id, by, now: now() })).toMatchObject({
      value: expect.arrayContaining([{ where: 'picture en', kind: 'places' }]),
    })
  })

  it('is moved, described, taken away and fetched back; whoever did is no second approver', async () => {
    await world.add()
    await world.add({ alts: { ...alts, sv: 'Två punkter.' } })
    const before = (await listStoryPictures(world.story.id)).shown
    const [first, second] = before
    if (!first || !second) throw new Error('two pictures were added')
    const helper = storyPeople.second
    const wish = { storyId: world.story.id, by: helper, now: now() }
    await placeStoryPicture({ ...wish, id: second.id, to: 'earlier' })
    const order = async () => (await listStoryPictures(world.story.id)).shown.map(({ id }) => id)
    expect(await order()).toEqual([second.id, first.id])
    const description = { alts: { ...alts, sv: 'En annan punkt.' }, focus: { x: 0, y: 100 } }
    const version = first.version
    const say = (wanted: typeof description) =>
      describeStoryPicture({ ...wish, id: first.id, version, description: wanted })
    expect(await say(description)).toMatchObject({ ok: true })
    // What says nothing new is done already; what does meets the change of before.
    expect(await say(description)).toMatchObject({ ok: true })
    const other = { ...description, focus: { x: 100, y: 0 } }
    expect(await say(other)).toEqual({ ok: false, refusal: 'changed_meanwhile' })
    await setPictureAside({ ...wish, id: first.id, aside: true })
    expect(await order()).toEqual([second.id])
    await setPictureAside({ ...wish, id: first.id, aside: false })
    expect((await order()).length).toBe(2)
    expect((await world.story.again()).writers).toContain(helper.id)
    await expect(approveAll(world.story.id)).rejects.toThrow(/same_person/)
  })
})

it('the view shows nothing of a consent without pictures, whatever rows are there', async () => {
  await world.add()
  await world.publish()
  const [file = ''] = await world.files()
  await ask(world.url, 'UPDATE story_consent SET covers_picture = false', { unguarded: true })
  expect(await readableIn(world.story.id)).toEqual(['sv', 'en'])
  expect(await world.read(file)).toMatchObject({ refusal: 'unknown' })
  expect(await listPicturesRead(world.story.address, 'sv', now())).toEqual([])
})
