import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { addStoryPicture } from '#app/domain/stories/pictures/add-story-picture.server.ts'
import { listStoryPictures } from '#app/domain/stories/pictures/list-story-pictures.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import { incomingFolder } from '#app/platform/incoming.server.ts'
import { storyPicturesFolder } from '#app/platform/pictures/folder.server.ts'
import { storyPeople } from '#tests/make/story.ts'
import { newCanary } from './canary.ts'

/** Sends a picture with a word in what its camera wrote, and answers in which of the stored sizes the word is left. */
export async function traceLeft(storyId: string, alts: Record<Locale, string>): Promise<string[]> {
  const word = newCanary()
  const written = { IFD0: { Artist: word, ImageDescription: word }, IFD3: { GPSDateStamp: word } }
  const point = { width: 60, height: 40, channels: 3, background: '#864' } as const
  const bytes = await sharp({ create: point }).withExif(written).jpeg().toBuffer()
  if (!bytes.includes(word)) return ['the picture was sent without the word']
  const path = join(await incomingFolder(), `${word}.file`)
  await writeFile(path, bytes)
  const description = { alts, focus: { x: 50, y: 50 } }
  const wish = { storyId, description, by: storyPeople.writer, now: now() }
  const added = await addStoryPicture({ ...wish, file: { path, name: 'bild.jpg' } })
  await rm(path)
  const [picture] = (await listStoryPictures(storyId)).shown
  if (!added.ok || !picture) return ['a picture that was drawn could not be added']
  const folder = join(storyPicturesFolder(), picture.file)
  const sizes = await readdir(folder)
  const left = await Promise.all(
    sizes.map(async (size) => ((await readFile(join(folder, size))).includes(word) ? [size] : [])),
  )
  return left.flat().map((size) => `the camera’s word is left in ${size}`)
}
