import { strFromU8, unzipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { makeKit } from '#app/domain/campaigns/kit/make-kit.server.ts'
import { withdrawStory } from '#app/domain/stories/withdraw-story.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { campaignDay, makeCampaign } from '#tests/make/campaign.ts'
import { ask } from '#tests/make/database.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'
import { usePicturedStory } from '#tests/make/story-picture.ts'

const world = usePicturedStory({ channels: ['site', 'media_kit'] })
let slug: string

beforeEach(async () => {
  await makeOrganisation()
  ;({ slug } = await makeCampaign())
  await world.add()
})

/** The kit as somebody opens it. */
async function open() {
  const kit = await makeKit(slug, campaignDay)
  if (!kit) throw new Error('the campaign offers no kit')
  const parts: Uint8Array[] = []
  for await (const part of kit.parts()) parts.push(part)
  return unzipSync(new Uint8Array(Buffer.concat(parts)))
}
const pictures = (files: Record<string, Uint8Array>) =>
  Object.keys(files).filter((name) => name.endsWith('.jpg'))

describe('a picture in the media kit', () => {
  it('is there while its story is read and its consent names the kit, with what it shows and until when', async () => {
    expect(pictures(await open())).toEqual([])
    await world.publish()
    const files = await open()
    expect(pictures(files)).toEqual([expect.stringMatching(/^pictures\/story-[\da-f]{8}\.jpg$/)])
    const said = strFromU8(files['en/pictures.txt'] ?? new Uint8Array())
    expect(said).toContain('A point.')
    expect(said).toMatch(/May be used until \d+ \w+ \d{4}\./)
    // Nothing is said of it in Norwegian, in which the story is not told.
    expect(Object.keys(files)).not.toContain('nb/pictures.txt')
    await withdrawStory({ id: world.story.id, by: world.by, now: now() })
    expect(pictures(await open())).toEqual([])
  })

  it('is gone when the kit is packed, if its story went after the kit was asked for', async () => {
    await world.publish()
    const kit = await makeKit(slug, campaignDay)
    await withdrawStory({ id: world.story.id, by: world.by, now: now() })
    const parts: Uint8Array[] = []
    for await (const part of kit?.parts() ?? []) parts.push(part)
    expect(pictures(unzipSync(new Uint8Array(Buffer.concat(parts))))).toEqual([])
  })

  it('is not there for a consent that names the site alone, or that covers no picture', async () => {
    await world.publish()
    const change = (set: string) =>
      ask(world.url, `UPDATE story_consent SET ${set}`, { unguarded: true })
    await change(`channels = '{site}'`)
    expect(pictures(await open())).toEqual([])
    await change(`channels = '{site,media_kit}', covers_picture = false`)
    expect(pictures(await open())).toEqual([])
  })
})
