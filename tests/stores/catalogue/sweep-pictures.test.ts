import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fetchPictureBack } from '#app/domain/catalogue/pictures/fetch-picture-back.server.ts'
import { listGallery } from '#app/domain/catalogue/pictures/list-gallery.server.ts'
import { sweepPictures } from '#app/domain/catalogue/pictures/sweep-pictures.server.ts'
import { takePictureAway } from '#app/domain/catalogue/pictures/take-picture-away.server.ts'
import { withdrawRemoved } from '#app/domain/catalogue/pictures/withdraw-removed.server.ts'
import { db } from '#app/platform/db.server.ts'
import { addHours, addMinutes } from '#app/values/period.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { pictureFolders, withPictures } from './gallery-world.ts'
import { by, made } from './sheet-world.ts'

let database: TestDatabase
const folders = pictureFolders()
beforeAll(async () => {
  database = await useTestDatabase({ environment: { dataDir: folders.dataDir } })
})
afterAll(async () => {
  await database.close()
  rmSync(folders.dataDir, { recursive: true, force: true })
})
beforeEach(async () => {
  await database.reset()
  folders.clear()
})

/** The disk keeps real time, so the sweeps of these tests look back from ahead. */
const later = (hours: number) => addHours(new Date(), hours)
const pathOf = (folder: string, file: string) => join(folders.dataDir, folder, file)

/** A folder that the store itself could have named. */
function stray(folder: string, file = 'ab'.repeat(16)): string {
  mkdirSync(pathOf(folder, file), { recursive: true })
  writeFileSync(join(pathOf(folder, file), 'full.jpg'), 'x')
  return file
}

/** A piece with a picture that was taken away just now. */
async function takenAway() {
  const productId = await made()
  const [picture] = await withPictures(productId, 1, folders)
  const wish = { id: picture?.id ?? '', productId, by, now: new Date() }
  await takePictureAway(wish)
  return { ...wish, file: picture?.file ?? '' }
}

describe('the sweep of pictures', () => {
  it('deletes what no row names, once it is an hour old', async () => {
    const productId = await made()
    const [kept] = await withPictures(productId, 1, folders)
    const file = stray('pictures')
    expect(await sweepPictures(addMinutes(new Date(), 59))).toBe(0)
    expect(folders.shown()).toEqual([file, kept?.file].sort())
    expect(await sweepPictures(later(1.1))).toBe(1)
    expect(folders.shown()).toEqual([kept?.file])
  })

  it('leaves portraits, drawings and what is none of its own alone', async () => {
    const portrait = stray('pictures')
    await db().designer.create({ data: { slug: 'd', alias: 'D', portrait } })
    writeFileSync(pathOf('pictures', `${'cd'.repeat(16)}.svg`), '<svg/>')
    writeFileSync(pathOf('pictures', 'README'), 'x')
    expect(await sweepPictures(later(2))).toBe(0)
    expect(folders.shown()).toHaveLength(3)
  })

  it('deletes for good what was taken away a day ago, and forgets it', async () => {
    const { productId } = await takenAway()
    await sweepPictures(later(23.9))
    expect(folders.withdrawn()).toHaveLength(1)
    expect((await listGallery(productId)).takenAway).toHaveLength(1)
    expect(await sweepPictures(later(24.1))).toBe(1)
    expect(folders.withdrawn()).toEqual([])
    expect((await listGallery(productId)).takenAway).toEqual([])
    expect(await db().removedPicture.count()).toBe(0)
  })

  it('deletes what came from outside and was never taken up', async () => {
    mkdirSync(pathOf('incoming', 'upload-x'), { recursive: true })
    await sweepPictures(later(0.9))
    expect(folders.incoming()).toEqual(['upload-x'])
    await sweepPictures(later(1.1))
    expect(folders.incoming()).toEqual([])
  })

  it('puts a picture back that lies aside though its piece shows it', async () => {
    const wish = await takenAway()
    await fetchPictureBack(wish)
    renameSync(pathOf('pictures', wish.file), pathOf('removed-pictures', wish.file))
    expect(await sweepPictures(later(2))).toBe(1)
    expect(folders.shown()).toEqual([wish.file])
  })
})

describe('a program that was killed between the row and the file', () => {
  it('leaves a picture that the next round withdraws, however young it is', async () => {
    const { file } = await takenAway()
    renameSync(pathOf('removed-pictures', file), pathOf('pictures', file))
    expect(await withdrawRemoved()).toBe(1)
    expect(existsSync(pathOf('pictures', file))).toBe(false)
    expect(folders.withdrawn()).toEqual([file])
    expect(await withdrawRemoved()).toBe(0)
  })
})
