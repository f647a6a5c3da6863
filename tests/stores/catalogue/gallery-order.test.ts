import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findProduct } from '#app/domain/catalogue/find-product.server.ts'
import { describePicture } from '#app/domain/catalogue/pictures/describe-picture.server.ts'
import { fetchPictureBack } from '#app/domain/catalogue/pictures/fetch-picture-back.server.ts'
import { holdFile } from '#app/domain/catalogue/pictures/file-store.server.ts'
import { listGallery } from '#app/domain/catalogue/pictures/list-gallery.server.ts'
import { placePicture } from '#app/domain/catalogue/pictures/place-picture.server.ts'
import { takePictureAway } from '#app/domain/catalogue/pictures/take-picture-away.server.ts'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { db, transaction } from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { description, gallery, pictureFolders, withPictures } from './gallery-world.ts'
import { actions, by, made, now } from './sheet-world.ts'

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

const ids = async (productId: string) => (await gallery(productId)).map(({ id }) => id)
const places = async (productId: string) =>
  (await db().picture.findMany({ where: { productId }, orderBy: { position: 'asc' } })).map(
    ({ position }) => position,
  )
const changesOf = async (productId: string) =>
  (await listObjectHistory(`product/${productId}`))[0]?.changes

describe('the order of pictures', () => {
  it('is moved one place, or to a place; beyond the ends is the end', async () => {
    const productId = await made()
    const [a, b, c] = (await withPictures(productId, 3, folders)).map(({ id }) => id)
    const move = (id = '', to: number | 'earlier' | 'later') =>
      placePicture({ id, productId, to, by, now })
    await move(a, 'later')
    expect(await ids(productId)).toEqual([b, a, c])
    expect(await changesOf(productId)).toEqual([{ field: 'picture', from: 1, to: 2 }])
    await move(c, 1)
    expect(await ids(productId)).toEqual([c, b, a])
    await move(c, 99)
    expect(await ids(productId)).toEqual([b, a, c])
    const lines = (await actions(productId)).length
    await move(b, 'earlier')
    expect(await actions(productId)).toHaveLength(lines)
    expect(await places(productId)).toEqual([1, 2, 3])
  })

  it('holds two pictures at one place by no means', async () => {
    const productId = await made()
    const [a] = await withPictures(productId, 2, folders)
    const same = db().picture.update({ where: { id: a?.id ?? '' }, data: { position: 2 } })
    await expect(same).rejects.toThrow()
  })

  it('is whole whatever many do at once', async () => {
    const productId = await made()
    const all = (await withPictures(productId, 8, folders)).map(({ id }) => id)
    const moves = Array.from({ length: 40 }, (_, at) => {
      const id = all[(at * 5) % 8] ?? ''
      const wish = { id, productId, by, now }
      if (at % 10 === 3) return takePictureAway(wish)
      return placePicture({ ...wish, to: ((at * 3) % 8) + 1 })
    })
    await Promise.all(moves)
    const left = await gallery(productId)
    expect(await places(productId)).toEqual(left.map((_, at) => at + 1))
    expect(folders.shown()).toEqual(left.map(({ file }) => file).sort())
    expect(left.length + folders.withdrawn().length).toBe(8)
  })
})

describe('a picture that is taken away', () => {
  it('is served no more; fetched back it is where it was, with all that was said of it', async () => {
    const productId = await made()
    const [a, b, c] = await withPictures(productId, 3, folders)
    const wish = { id: b?.id ?? '', productId, by, now }
    await describePicture({ ...wish, description: description('Två', 0, 75), version: 1 })
    expect(await takePictureAway(wish)).toEqual({ ok: true, value: null })
    expect(folders.shown()).toEqual([a?.file, c?.file].sort())
    expect(folders.withdrawn()).toEqual([b?.file])
    expect(await ids(productId)).toEqual([a?.id, c?.id])
    expect(await places(productId)).toEqual([1, 2])
    expect((await listGallery(productId)).takenAway).toMatchObject([
      { id: b?.id, place: 2, alts: description('Två').alts },
    ])
    expect(await fetchPictureBack(wish)).toMatchObject({ ok: true })
    expect((await gallery(productId))[1]).toMatchObject({ id: b?.id, ...description('Två', 0, 75) })
    expect(folders.shown()).toHaveLength(3)
    expect(folders.withdrawn()).toEqual([])
    expect((await actions(productId)).slice(-2)).toEqual([
      'products.picture_removed',
      'products.picture_restored',
    ])
  })

  it('lies where the rows say after whatever many did to it at once', async () => {
    const productId = await made()
    const [picture] = await withPictures(productId, 1, folders)
    const wish = { id: picture?.id ?? '', productId, by, now }
    for (let round = 0; round < 5; round += 1) {
      const steps = Array.from({ length: 8 }, (_, at) =>
        at % 2 === 0 ? takePictureAway(wish) : fetchPictureBack(wish),
      )
      await Promise.all(steps)
      const isShown = (await gallery(productId)).length === 1
      expect([folders.shown().length, folders.withdrawn().length]).toEqual(
        isShown ? [1, 0] : [0, 1],
      )
    }
  })

  it('is moved by one at a time', async () => {
    const productId = await made()
    const [picture] = await withPictures(productId, 1, folders)
    const { id = '', file = '' } = picture ?? {}
    let letGo = () => {}
    const moving = transaction(async (tx) => {
      await holdFile(file, tx)
      await new Promise<void>((go) => {
        letGo = go
      })
    })
    const taking = takePictureAway({ id, productId, by, now })
    await pause(300)
    expect([(await gallery(productId)).length, folders.shown()]).toEqual([0, [file]])
    letGo()
    await Promise.all([moving, taking])
    expect(folders.withdrawn()).toEqual([file])
  })

  it('cannot be fetched back twice, nor into a full gallery, nor by a word that is no id', async () => {
    const productId = await made()
    const [picture] = await withPictures(productId, 12, folders)
    await withPictures(productId, 12, folders)
    const wish = { id: picture?.id ?? '', productId, by, now }
    await takePictureAway(wish)
    const both = await Promise.all([fetchPictureBack(wish), fetchPictureBack(wish)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    await takePictureAway(wish)
    await withPictures(productId, 1, folders)
    expect(await fetchPictureBack(wish)).toEqual({ ok: false, refusal: 'too_many_pictures' })
    expect((await listGallery(productId)).takenAway).toHaveLength(1)
    expect(await fetchPictureBack({ ...wish, id: 'x' })).toEqual({ ok: false, refusal: 'gone' })
  })

  it('is on no page, and the next one stands for the piece', async () => {
    const productId = await made()
    const [first, second] = await withPictures(productId, 2, folders)
    await db().product.update({ where: { id: productId }, data: { status: 'published' } })
    for (const { id: pictureId } of [first, second].filter((picture) => picture !== undefined))
      await db().pictureText.create({ data: { pictureId, locale: 'sv', alt: 'En ring' } })
    await takePictureAway({ id: first?.id ?? '', productId, by, now })
    const page = await findProduct({ slug: 'ring', locale: 'sv', currency: 'SEK' })
    expect(page?.pictures.map(({ src }) => src)).toEqual([`/pictures/${second?.file}/full.jpg`])
  })
})
