import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { recordConsent } from '#app/domain/stories/record-consent.server.ts'
import { withdrawStory } from '#app/domain/stories/withdraw-story.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { storyPicturesFolder } from '#app/platform/pictures/folder.server.ts'
import { loader } from '#app/routes/stories/picture-file.ts'
import { ask } from '#tests/make/database.ts'
import { makeConsent, makeScope } from '#tests/make/story.ts'
import { usePicturedStory } from '#tests/make/story-picture.ts'

const world = usePicturedStory()
const { by } = world

type Asked = { lang?: string; file?: string; size?: string }

/** What the door answers a reader. */
async function door({ lang = 'sv', file, size = 'full.jpg' }: Asked = {}): Promise<Response> {
  const [only = ''] = await world.files()
  const params = { lang, address: world.story.address, file: file ?? only, size }
  const request = new Request('http://localhost/sv/stories/x/pictures/y/z')
  return (await loader({ request, params, context: {} } as never)) as Response
}
const status = async (asked?: Asked): Promise<number> => (await door(asked)).status

async function published(): Promise<string> {
  await world.add()
  await world.publish()
  return (await world.files())[0] ?? ''
}

it('shows a picture to whoever may read its story, and lets nobody keep it, index it or learn of it', async () => {
  await world.add()
  expect(await status()).toBe(404)
  await world.publish()
  const answer = await door()
  expect(answer.status).toBe(200)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    ...{ 'content-type': 'image/jpeg', 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
    ...{ 'referrer-policy': 'no-referrer', 'cross-origin-resource-policy': 'same-origin' },
    'content-security-policy': "default-src 'none'; sandbox",
  })
  expect(
    Buffer.from(await answer.arrayBuffer())
      .subarray(0, 3)
      .toString('hex'),
  ).toBe('ffd8ff')
})

it('has no size, file or language but those that there are', async () => {
  await published()
  for (const size of ['999.jpg', 'full.png', '../full.jpg', 'full.jpg%00', '', 'FULL.JPG'])
    expect(await status({ size }), size).toBe(404)
  for (const file of ['0'.repeat(32), '..', 'x'])
    expect(await status({ file, size: 'full.jpg' }), file).toBe(404)
  // It is described in Swedish and English only, as the story is told.
  expect(await status({ lang: 'nb' })).toBe(404)
  expect(await status({ lang: 'en' })).toBe(200)
})

it('is shut at the end of the consent, whatever lies on the disk', async () => {
  const file = await published()
  await ask(
    world.url,
    `UPDATE story_consent SET given_at = now() - interval '2 days', expires_at = now() - interval '1 second'`,
    { unguarded: true },
  )
  expect(await status({ file })).toBe(404)
  expect(await world.files()).toEqual([file])
})

it('is shut by a renewed consent that does not cover pictures', async () => {
  const file = await published()
  const consent = makeConsent({ scope: makeScope({ picture: false }) })
  const renewed = await recordConsent({ id: world.story.id, consent, by, now: now() })
  expect(renewed).toMatchObject({ ok: true })
  expect(await status({ file })).toBe(404)
})

it('answers that it is gone in every size once the story is withdrawn, and says no more', async () => {
  const file = await published()
  const sizes = await readdir(join(storyPicturesFolder(), file))
  await withdrawStory({ id: world.story.id, by, now: now() })
  for (const size of [...sizes, '240.webp', 'nonsense']) {
    const answer = await door({ file, size })
    expect(answer.status, size).toBe(410)
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect((await answer.arrayBuffer()).byteLength).toBe(0)
  }
})
