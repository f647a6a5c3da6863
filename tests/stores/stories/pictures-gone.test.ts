import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepTombstones } from '#app/domain/stories/keep-tombstones.server.ts'
import { listStoryPictures } from '#app/domain/stories/pictures/list-story-pictures.server.ts'
import { setPictureAside } from '#app/domain/stories/pictures/set-picture-aside.server.ts'
import { sweepStoryPictures } from '#app/domain/stories/pictures/sweep-story-pictures.server.ts'
import { withdrawByLink } from '#app/domain/stories/withdraw-by-link.server.ts'
import { withdrawStory } from '#app/domain/stories/withdraw-story.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { storyPicturesFolder } from '#app/platform/pictures/folder.server.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import { addTombstones } from '#app/platform/tombstones.server.ts'
import { addHours } from '#app/values/period.ts'
import { ask } from '#tests/make/database.ts'
import { makeScope, makeStory, readableIn } from '#tests/make/story.ts'
import { usePicturedStory } from '#tests/make/story-picture.ts'

const world = usePicturedStory()
const { by } = world

describe('once a story goes', () => {
  it('its pictures answer gone in every size at once, and their files are off the disk', async () => {
    await world.add()
    await world.publish()
    const [file = ''] = await world.files()
    const sizes = await readdir(join(storyPicturesFolder(), file))
    await withdrawStory({ id: world.story.id, by, now: now() })
    for (const size of sizes)
      expect(await world.read(file, size)).toEqual({ ok: false, refusal: 'gone' })
    expect(await db().storyPicture.count()).toBe(0)
    expect(await db().storyPictureText.count()).toBe(0)
    // Not by a sweep, which comes seconds later.
    expect(await world.files()).toEqual([])
  })

  it('by her own link or by a tombstone its files go at once as well', async () => {
    await world.add()
    await withdrawByLink({ token: world.story.token, now: now() })
    expect(await world.files()).toEqual([])
    const consent = { scope: makeScope({ picture: true }) }
    const other = await makeStory({ to: 'consented', consent })
    await world.add({ to: other.id })
    await addTombstones([tokenHash(other.address).toString('hex')])
    expect(await keepTombstones(now())).toBe(1)
    expect(await world.files()).toEqual([])
  })

  it('by the end of its consent, nobody sees them from that moment on, and rows and files go', async () => {
    await world.add()
    await world.publish()
    const [file = ''] = await world.files()
    const ended = `UPDATE story_consent SET given_at = now() - interval '2 days', expires_at = now() - interval '1 second'`
    await ask(world.url, ended, { unguarded: true })
    expect(await readableIn(world.story.id)).toEqual([])
    expect(await world.read(file)).toMatchObject({ refusal: 'unknown' })
    await world.sweepLater()
    expect(await db().storyPicture.count()).toBe(0)
    expect(await world.files()).toEqual([])
  })

  it('a picture taken away is deleted a day later, and not before', async () => {
    await world.add()
    const [picture] = (await listStoryPictures(world.story.id)).shown
    const wish = { id: picture?.id ?? '', storyId: world.story.id, by }
    await setPictureAside({ ...wish, aside: true, now: addHours(now(), -23) })
    await sweepStoryPictures(now())
    expect((await listStoryPictures(world.story.id)).aside).toHaveLength(1)
    await setPictureAside({ ...wish, aside: false, now: now() })
    await setPictureAside({ ...wish, aside: true, now: addHours(now(), -25) })
    await sweepStoryPictures(now())
    expect((await listStoryPictures(world.story.id)).aside).toEqual([])
  })

  it('a file that came a moment ago is not taken for one that nobody names', async () => {
    await world.add()
    await ask(world.url, 'DELETE FROM story_picture_text; DELETE FROM story_picture', {
      unguarded: true,
    })
    expect(await sweepStoryPictures(now())).toBe(0)
    expect(await world.files()).toHaveLength(1)
  })
})
