import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { noAlts } from '#app/domain/catalogue/pictures/desk-picture.ts'
import type { ConsentScope } from '#app/domain/stories/consent.ts'
import { addStoryPicture } from '#app/domain/stories/pictures/add-story-picture.server.ts'
import { readPicture } from '#app/domain/stories/pictures/read-picture.server.ts'
import { sweepStoryPictures } from '#app/domain/stories/pictures/sweep-story-pictures.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { storyPicturesFolder } from '#app/platform/pictures/folder.server.ts'
import {
  approveAll,
  type MadeStory,
  makeScope,
  makeStory,
  publishUnsearched,
  storyPeople,
} from '#tests/make/story.ts'
import { type TestVault, useTestVault } from '#tests/make/vault.ts'

const by = storyPeople.writer
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** As much as is said of a picture, in the languages that the story is told in. */
export const alts = { ...noAlts, sv: 'En punkt.', en: 'A point.' }

/** A story whose consent covers pictures, made anew for each test of a file, and what is done with its pictures. */
export function usePicturedStory(overrides: Partial<ConsentScope> = {}) {
  const made: { vault?: TestVault; story?: MadeStory; folder: string } = { folder: '' }
  beforeAll(async () => {
    made.vault = await useTestVault()
    made.folder = await mkdtemp(join(tmpdir(), 'story-pictures-'))
    await writeFile(join(made.folder, 'point'), Buffer.from(png, 'base64'))
  })
  afterAll(async () => {
    await made.vault?.close()
    await rm(made.folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    await made.vault?.reset()
    await rm(storyPicturesFolder(), { recursive: true, force: true })
    const consent = { scope: makeScope({ picture: true, ...overrides }) }
    made.story = await makeStory({ to: 'consented', consent })
  })
  return worldOf(made)
}

const worldOf = (made: { vault?: TestVault; story?: MadeStory; folder: string }) => ({
  by,
  get story(): MadeStory {
    if (!made.story) throw new Error('no story is made yet')
    return made.story
  },
  get url(): string {
    return made.vault?.url ?? ''
  },
  add(more: { name?: string; alts?: typeof alts; to?: string } = {}) {
    return addStoryPicture({
      ...{ storyId: more.to ?? this.story.id, by, now: now() },
      file: { path: join(made.folder, 'point'), name: more.name ?? 'IMG_20260301_101112.png' },
      description: { alts: more.alts ?? alts, focus: { x: 50, y: 50 } },
    })
  },
  async publish() {
    await approveAll(this.story.id)
    await publishUnsearched(this.story.id)
  },
  read(file: string, size = 'full.jpg', locale: 'sv' | 'nb' | 'en' = 'sv') {
    return readPicture({ address: this.story.address, locale, file, size, now: now() })
  },
  files,
  sweepLater,
})

const files = async (): Promise<string[]> =>
  existsSync(storyPicturesFolder()) ? await readdir(storyPicturesFolder()) : []

/** Sweeps as if nothing had come a moment ago. */
const sweepLater = (): Promise<number> => sweepStoryPictures(now(), -1)
