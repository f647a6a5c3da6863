import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { addStoryPicture } from '#app/domain/stories/pictures/add-story-picture.server.ts'
import { listStoryPictures } from '#app/domain/stories/pictures/list-story-pictures.server.ts'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import { incomingFolder } from '#app/platform/incoming.server.ts'
import { storyPicturesFolder } from '#app/platform/pictures/folder.server.ts'
import { storyPeople } from '#tests/make/story.ts'

/** A drilled story's picture: its name in the store, the sizes it was written in, and some bytes of each kind that stand nowhere else. */
export type DrillPicture = { file: string; sizes: string[]; bytes: Buffer[] }

/** Wide enough for every size that pages ask for; noise, so that no two pictures share their bytes. */
const drawn = () =>
  sharp({
    create: {
      ...{ width: 1_240, height: 400, channels: 3, background: '#888' },
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })

/** Gives a story that is consented to a picture, with the canary in what is said of it. */
export async function addDrillPicture(storyId: string, canary: string): Promise<DrillPicture> {
  const path = join(await incomingFolder(), `${canary}.file`)
  await writeFile(path, await drawn().png().toBuffer())
  const alts = Object.fromEntries(locales.map((locale) => [locale, `Bild ${canary} ${locale}`]))
  const added = await addStoryPicture({
    ...{ storyId, by: storyPeople.writer, now: now(), file: { path, name: 'bild.png' } },
    description: { alts: alts as Record<Locale, string>, focus: { x: 50, y: 50 } },
  })
  await rm(path)
  const [picture] = (await listStoryPictures(storyId)).shown
  if (!added.ok || !picture) throw new Error('a picture that was drawn could not be added')
  const folder = join(storyPicturesFolder(), picture.file)
  const sizes = await readdir(folder)
  const wholes = sizes.filter((size) => size.startsWith('full'))
  const bytes = await Promise.all(wholes.map(async (size) => middleOf(join(folder, size))))
  return { file: picture.file, sizes, bytes }
}

async function middleOf(path: string): Promise<Buffer> {
  const bytes = await readFile(path)
  return bytes.subarray(bytes.length / 2, bytes.length / 2 + 24)
}

/** Every address of a picture: each size, in each language. */
export const addressesOf = (address: string, { file, sizes }: DrillPicture): string[] =>
  locales.flatMap((locale) =>
    sizes.map((size) => `/${locale}/stories/${address}/pictures/${file}/${size}`),
  )
