import { rmSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addPictures } from '#app/domain/catalogue/pictures/add-pictures.server.ts'
import { describePicture } from '#app/domain/catalogue/pictures/describe-picture.server.ts'
import { publishProduct } from '#app/domain/catalogue/sheet/publish-product.server.ts'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { bomb } from '../../platform/pictures/make-picture.ts'
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

const places = async (productId: string) =>
  (await db().picture.findMany({ where: { productId }, orderBy: { position: 'asc' } })).map(
    ({ position }) => position,
  )
const changesOf = async (productId: string) =>
  (await listObjectHistory(`product/${productId}`))[0]?.changes

describe('pictures that are added', () => {
  it('come after the last, written anew, with a line of history', async () => {
    const productId = await made()
    const [first] = await withPictures(productId, 1, folders)
    const all = await withPictures(productId, 2, folders)
    expect(all[0]).toEqual(first)
    expect(all).toHaveLength(3)
    expect(await places(productId)).toEqual([1, 2, 3])
    expect(all[0]).toMatchObject({ width: 40, height: 30, version: 1, focus: { x: 50, y: 50 } })
    expect(folders.shown()).toEqual(all.map(({ file }) => file).sort())
    expect(folders.incoming()).toEqual([])
    expect(await changesOf(productId)).toEqual([{ field: 'pictures', from: 1, to: 3 }])
  })

  it('are told of one by one when they cannot be: the others are there', async () => {
    const productId = await made()
    const files = [
      await folders.sent('bomb.png', bomb(20_000)),
      await folders.sent('good.png'),
      { name: 'large.jpg' },
      await folders.sent('page.jpg', Buffer.from('<html>')),
    ]
    expect(await addPictures({ productId, files, by, now })).toEqual({
      ok: true,
      value: {
        added: 1,
        refused: [
          { name: 'bomb.png', refusal: 'too_many_pixels' },
          { name: 'large.jpg', refusal: 'too_large' },
          { name: 'page.jpg', refusal: 'not_a_picture' },
        ],
      },
    })
    expect(folders.shown()).toHaveLength(1)
  })

  it('beyond twenty-four are refused, two at once as well, and nothing of them is kept', async () => {
    const productId = await made()
    await withPictures(productId, 12, folders)
    await withPictures(productId, 11, folders)
    const one = [await folders.sent('one.png')]
    const [a, b] = await Promise.all([
      addPictures({ productId, files: one, by, now }),
      addPictures({ productId, files: one, by, now }),
    ])
    expect([a.ok, b.ok].sort()).toEqual([false, true])
    expect([a, b]).toContainEqual({ ok: false, refusal: 'too_many_pictures' })
    expect(await places(productId)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1))
    expect(folders.shown()).toHaveLength(24)
  })

  it('to a piece that is gone leave no file', async () => {
    const files = [await folders.sent('one.png')]
    expect(await addPictures({ productId: newId(), files, by, now })).toEqual({
      ok: false,
      refusal: 'gone',
    })
    expect(folders.shown()).toEqual([])
  })
})

describe('what is said of a picture', () => {
  it('is kept with a line that tells the words before and after', async () => {
    const productId = await made()
    const [picture] = await withPictures(productId, 1, folders)
    const wish = { id: picture?.id ?? '', productId, by, now }
    await describePicture({ ...wish, description: description('Ring', 25, 100), version: 1 })
    expect((await gallery(productId))[0]).toMatchObject({
      ...description('Ring', 25, 100),
      version: 2,
    })
    expect(await changesOf(productId)).toEqual([
      { field: 'alt-sv 1', from: '', to: 'Ring' },
      { field: 'alt-nb 1', from: '', to: 'Ring nb' },
      { field: 'alt-en 1', from: '', to: 'Ring en' },
      { field: 'focus 1', from: '50 50', to: '25 100' },
    ])
    // Saved once more as it is: no line.
    await describePicture({ ...wish, description: description('Ring', 25, 100), version: 2 })
    expect(await actions(productId)).toHaveLength(4)
  })

  it('by two at once is the first one’s; the second writes nothing', async () => {
    const productId = await made()
    const [picture] = await withPictures(productId, 1, folders)
    const say = (word: string) =>
      describePicture({
        ...{ id: picture?.id ?? '', productId, version: 1, by, now },
        description: description(word),
      })
    const both = await Promise.all([say('Ett'), say('Två')])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(both).toContainEqual({ ok: false, refusal: 'changed_meanwhile' })
    const kept = (await gallery(productId))[0]?.alts.sv
    expect(kept).toBe(both[0]?.ok ? 'Ett' : 'Två')
  })

  it('of another piece’s picture changes nothing', async () => {
    const productId = await made()
    const other = await made({ slug: 'annan', variants: [] })
    const [picture] = await withPictures(productId, 1, folders)
    const wish = { id: picture?.id ?? '', productId: other, version: 1, by, now }
    expect(await describePicture({ ...wish, description: description() })).toEqual({
      ok: false,
      refusal: 'gone',
    })
    expect((await gallery(productId))[0]?.alts.sv).toBe('')
  })

  it('a point beside the grid is refused by the database itself', async () => {
    const productId = await made()
    const [picture] = await withPictures(productId, 1, folders)
    const wrong = db().picture.update({ where: { id: picture?.id ?? '' }, data: { focusX: 33 } })
    await expect(wrong).rejects.toThrow('picture_focus_on_grid')
  })

  it('keeps the piece from being published while a language lacks it', async () => {
    const productId = await made()
    const [picture] = await withPictures(productId, 1, folders)
    const publish = () => publishProduct({ id: productId, at: undefined, by, now })
    expect(await publish()).toEqual({
      ...{ ok: false, refusal: 'lacking' },
      lacks: ['alt-sv', 'alt-nb', 'alt-en'],
    })
    const said = { ...description(), alts: { ...description().alts, nb: '' } }
    const wish = { id: picture?.id ?? '', productId, by, now }
    await describePicture({ ...wish, description: said, version: 1 })
    expect(await publish()).toMatchObject({ lacks: ['alt-nb'] })
    await describePicture({ ...wish, description: description(), version: 2 })
    expect((await publish()).ok).toBe(true)
  })
})
