import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { noAlts } from '#app/domain/catalogue/pictures/desk-picture.ts'
import { checkStory } from '#app/domain/stories/check-story.server.ts'
import { addStoryPicture } from '#app/domain/stories/pictures/add-story-picture.server.ts'
import { describeStoryPicture } from '#app/domain/stories/pictures/describe-story-picture.server.ts'
import { listPicturesRead } from '#app/domain/stories/pictures/list-pictures-read.server.ts'
import { listStoryPictures } from '#app/domain/stories/pictures/list-story-pictures.server.ts'
import { placeStoryPicture } from '#app/domain/stories/pictures/place-story-picture.server.ts'
import { readPicture } from '#app/domain/stories/pictures/read-picture.server.ts'
import { setPictureAside } from '#app/domain/stories/pictures/set-picture-aside.server.ts'
import { sweepStoryPictures } from '#app/domain/stories/pictures/sweep-story-pictures.server.ts'
import { withdrawStory } from '#app/domain/stories/withdraw-story.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { storyPicturesFolder } from '#app/platform/pictures/folder.server.ts'
import { addHours } from '#app/values/period.ts'
import { ask } from '#tests/make/database.ts'
import {
  approveAll,
  type MadeStory,
  makeScope,
  makeStory,
  readableIn,
  storyPeople,
} from '#tests/make/story.ts'
import { identity, keep, type TestVault, useTestVault } from '#tests/make/vault.ts'

let vault: TestVault
let folder: string
let story: MadeStory
const by = storyPeople.writer
const scope = makeScope({ picture: true })

beforeAll(async () => {
  vault = await useTestVault()
  folder = await mkdtemp(join(tmpdir(), 'story-pictures-'))
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  await writeFile(join(folder, 'point'), Buffer.from(png, 'base64'))
})
afterAll(async () => {
  await vault.close()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  await vault.reset()
  await rm(storyPicturesFolder(), { recursive: true, force: true })
  story = await makeStory({ to: 'consented', consent: { scope } })
})

const alts = { ...noAlts, sv: 'En punkt.', en: 'A point.' }
const add = (more: { name?: string; alts?: typeof alts; to?: string } = {}) =>
  addStoryPicture({
    ...{ storyId: more.to ?? story.id, by, now: now() },
    file: { path: join(folder, 'point'), name: more.name ?? 'IMG_20260301_101112.png' },
    description: { alts: more.alts ?? alts, focus: { x: 50, y: 50 } },
  })
const files = async () =>
  existsSync(storyPicturesFolder()) ? await readdir(storyPicturesFolder()) : []
const publish = async () => {
  await approveAll(story.id)
  await db().$executeRaw`UPDATE story SET state = 'published' WHERE id = ${story.id}::uuid`
}
const read = (file: string, size = 'full.jpg', locale: 'sv' | 'nb' | 'en' = 'sv') =>
  readPicture({ address: story.address, locale, file, size, now: now() })
/** Nothing that was written a moment ago is young any more. */
const sweepLater = async () => {
  await new Promise((go) => setTimeout(go, 20_500))
  return sweepStoryPictures(now())
}

describe('a picture of a story', () => {
  it('is written anew, and nobody but staff sees it before the story is published', async () => {
    expect(await add()).toEqual({ ok: true, value: undefined })
    const [file = ''] = await files()
    expect(await readdir(join(storyPicturesFolder(), file))).toContain('full.avif')
    expect(await read(file)).toEqual({ ok: false, refusal: 'unknown' })
    expect(await listPicturesRead(story.address, 'sv', now())).toEqual([])
    await publish()
    expect(await read(file)).toMatchObject({ ok: true, value: { type: 'image/jpeg' } })
    expect(await listPicturesRead(story.address, 'en', now())).toMatchObject([
      { file, alt: 'A point.', width: 1, height: 1 },
    ])
    for (const strange of ['full.png', '../full.jpg', '100.jpg', ''])
      expect(await read(file, strange)).toMatchObject({ refusal: 'unknown' })
    expect(await read('0'.repeat(32))).toMatchObject({ refusal: 'unknown' })
    // Nothing of it is told in Norwegian.
    expect(await read(file, 'full.jpg', 'nb')).toMatchObject({ refusal: 'unknown' })
  })

  it('is refused without a consent that covers it, by the verb and by the database', async () => {
    const bare = await makeStory({ to: 'consented' })
    expect(await add({ to: bare.id })).toEqual({ ok: false, refusal: 'not_covered' })
    const draft = await makeStory({ to: 'draft' })
    expect(await add({ to: draft.id })).toEqual({ ok: false, refusal: 'not_covered' })
    const insert = (id: string) =>
      ask(
        vault.url,
        `INSERT INTO story_picture (id, story_id, position, file, width, height, written_by)
         VALUES (gen_random_uuid(), '${id}', 1, '${'a'.repeat(32)}', 1, 1, gen_random_uuid())`,
      )
    await expect(insert(bare.id)).rejects.toThrow(/no valid consent to pictures/)
    await expect(insert(draft.id)).rejects.toThrow(/takes no picture/)
    await publish()
    await expect(insert(story.id)).rejects.toThrow(/takes no picture/)
    expect(await add()).toEqual({ ok: false, refusal: 'not_open' })
    expect(await files()).toEqual([])
  })

  it('is described in every language that the story is told in', async () => {
    expect(await add({ alts: { ...alts, en: '' } })).toEqual({ ok: false, refusal: 'undescribed' })
    expect(await files()).toEqual([])
  })

  it('under a name of hers, or with one in its description, is refused before it is opened', async () => {
    await keep(`story/${story.id}`)
    const named = await add({ name: `kanariefagel-prov_${identity.names.length}.png` })
    expect(named).toMatchObject({
      findings: expect.arrayContaining([{ where: 'file', kind: 'names' }]),
    })
    const placed = await add({ alts: { ...alts, sv: 'Utsikt över Prov\u200bstad.' } })
    expect(placed).toMatchObject({
      findings: expect.arrayContaining([{ where: 'alt-sv', kind: 'places' }]),
    })
    expect(await files()).toEqual([])
    const rows = await ask<{ text: string }>(
      vault.url,
      `SELECT coalesce(string_agg(details, ' '), '') AS text FROM history_line`,
    )
    expect(rows[0]?.text).not.toMatch(/kanarie/i)
  })

  it('is searched again before publishing, by what was kept since', async () => {
    await add({ alts: { ...alts, en: 'A view of Provstad.' } })
    await keep(`story/${story.id}`)
    expect(await checkStory({ id: story.id, by, now: now() })).toMatchObject({
      value: expect.arrayContaining([{ where: 'picture en', kind: 'places' }]),
    })
  })

  it('is moved, described, taken away and fetched back; whoever did is no second approver', async () => {
    await add()
    await add({ alts: { ...alts, sv: 'Två punkter.' } })
    const before = (await listStoryPictures(story.id)).shown
    const [first, second] = before
    if (!first || !second) throw new Error('two pictures were added')
    const helper = storyPeople.second
    const wish = { storyId: story.id, by: helper, now: now() }
    await placeStoryPicture({ ...wish, id: second.id, to: 'earlier' })
    const order = async () => (await listStoryPictures(story.id)).shown.map(({ id }) => id)
    expect(await order()).toEqual([second.id, first.id])
    const description = { alts: { ...alts, sv: 'En annan punkt.' }, focus: { x: 0, y: 100 } }
    const version = first.version
    const said = () => describeStoryPicture({ ...wish, id: first.id, version, description })
    expect(await said()).toMatchObject({ ok: true })
    expect(await said()).toEqual({ ok: false, refusal: 'changed_meanwhile' })
    await setPictureAside({ ...wish, id: first.id, aside: true })
    expect(await order()).toEqual([second.id])
    await setPictureAside({ ...wish, id: first.id, aside: false })
    expect((await order()).length).toBe(2)
    expect((await story.again()).writers).toContain(helper.id)
    await expect(approveAll(story.id)).rejects.toThrow(/same_person/)
  })
})

describe('once a story goes', () => {
  it('its pictures answer gone in every size at once, and their files are off the disk', async () => {
    await add()
    await publish()
    const [file = ''] = await files()
    const sizes = await readdir(join(storyPicturesFolder(), file))
    await withdrawStory({ id: story.id, by, now: now() })
    for (const size of sizes) expect(await read(file, size)).toEqual({ ok: false, refusal: 'gone' })
    expect(await db().storyPicture.count()).toBe(0)
    expect(await db().storyPictureText.count()).toBe(0)
    await sweepLater()
    expect(await files()).toEqual([])
  }, 40_000)

  it('by the end of its consent, nobody sees them from that moment on, and rows and files go', async () => {
    await add()
    await publish()
    const [file = ''] = await files()
    const ended = `UPDATE story_consent SET given_at = now() - interval '2 days', expires_at = now() - interval '1 second'`
    await ask(vault.url, ended, { unguarded: true })
    expect(await readableIn(story.id)).toEqual([])
    expect(await read(file)).toMatchObject({ refusal: 'unknown' })
    await sweepLater()
    expect(await db().storyPicture.count()).toBe(0)
    expect(await files()).toEqual([])
  }, 40_000)

  it('a picture taken away is deleted a day later, and not before', async () => {
    await add()
    const [picture] = (await listStoryPictures(story.id)).shown
    const wish = { id: picture?.id ?? '', storyId: story.id, by }
    await setPictureAside({ ...wish, aside: true, now: addHours(now(), -23) })
    await sweepStoryPictures(now())
    expect((await listStoryPictures(story.id)).aside).toHaveLength(1)
    await setPictureAside({ ...wish, aside: false, now: now() })
    await setPictureAside({ ...wish, aside: true, now: addHours(now(), -25) })
    await sweepStoryPictures(now())
    expect((await listStoryPictures(story.id)).aside).toEqual([])
  })

  it('a file that came a moment ago is not taken for one that nobody names', async () => {
    await add()
    await ask(vault.url, 'DELETE FROM story_picture_text; DELETE FROM story_picture', {
      unguarded: true,
    })
    expect(await sweepStoryPictures(now())).toBe(0)
    expect(await files()).toHaveLength(1)
  })
})

it('the view shows nothing of a consent without pictures, whatever rows are there', async () => {
  await add()
  await publish()
  const [file = ''] = await files()
  await ask(vault.url, 'UPDATE story_consent SET covers_picture = false', { unguarded: true })
  expect(await readableIn(story.id)).toEqual(['sv', 'en'])
  expect(await read(file)).toMatchObject({ refusal: 'unknown' })
  expect(await listPicturesRead(story.address, 'sv', now())).toEqual([])
})
