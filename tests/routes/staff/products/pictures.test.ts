import { rmSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as described from '#app/routes/staff/products/pictures/description.tsx'
import { action as place } from '#app/routes/staff/products/pictures/place.tsx'
import { action as remove } from '#app/routes/staff/products/pictures/removal.tsx'
import { action as restore } from '#app/routes/staff/products/pictures/restoration.tsx'
import { newId } from '#app/values/id.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'
import { gallery, pictureFolders, withPictures } from '../../../stores/catalogue/gallery-world.ts'
import { made } from '../../../stores/catalogue/sheet-world.ts'

let database: TestDatabase
let shop: MadeStaff
let productId: string
const folders = pictureFolders()

beforeAll(async () => {
  database = await useTestDatabase({ environment: { dataDir: folders.dataDir } })
})
beforeEach(async () => {
  await database.reset()
  folders.clear()
  shop = await makeStaff({ role: 'shop', name: 'Kim' })
  productId = await made()
})
afterAll(async () => {
  await database.close()
  rmSync(folders.dataDir, { recursive: true, force: true })
})

const at = (rest = '') => `/staff/products/${productId}/pictures${rest}`
const door = (request: Request, picture?: string, id = productId) => ({
  ...{ request, params: { id, ...(picture && { picture }) } },
  context: {} as never,
})

/** Fills in a picture's form. */
async function sayOf(picture: string, fields: Record<string, string>) {
  const form = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name === 'version' ? name : `${name}-${picture}`,
      value,
    ]),
  )
  const answer = await described.action(
    door(shop.request(at(`/${picture}/description`), { form }), picture),
  )
  if ('init' in answer) return { status: answer.init?.status, ...answer.data }
  return { status: answer.status, to: answer.headers.get('Location') }
}

const refusedAt = async (work: Promise<unknown>): Promise<number | undefined> => {
  try {
    await work
  } catch (error) {
    return (error as { init?: { status?: number }; status?: number }).init?.status
  }
  return undefined
}

const words = { 'alt-sv': 'Ring', 'alt-nb': 'Ring', 'alt-en': 'A ring', focus: '25 75' }

describe('what is said of a picture', () => {
  it('is saved, and the page leads back to it', async () => {
    const [picture] = await withPictures(productId, 1, folders)
    const { id = '' } = picture ?? {}
    const to = at(`?done=described#p-${id}`)
    expect(await sayOf(id, { ...words, version: '1' })).toEqual({ status: 303, to })
    expect((await gallery(productId))[0]).toMatchObject({
      alts: { sv: 'Ring', nb: 'Ring', en: 'A ring' },
      focus: { x: 25, y: 75 },
    })
  })

  it('comes back as it was typed when it is too long or its point is none', async () => {
    const [picture] = await withPictures(productId, 1, folders)
    const { id = '' } = picture ?? {}
    const long = 'x'.repeat(251)
    expect(await sayOf(id, { ...words, 'alt-sv': long, focus: '33 50', version: '1' })).toEqual({
      ...{ status: 422, picture: id, typed: { ...words, 'alt-sv': long, focus: '33 50' } },
      errors: { 'alt-sv': 'too_long', focus: 'malformed' },
    })
    expect((await gallery(productId))[0]?.alts.sv).toBe('')
  })

  it('comes back as it was typed when somebody else was first, who is named', async () => {
    const [picture] = await withPictures(productId, 1, folders)
    const { id = '' } = picture ?? {}
    await sayOf(id, { ...words, version: '1' })
    const mine = { ...words, 'alt-sv': 'Mitt' }
    const again = await sayOf(id, { ...mine, version: '1' })
    expect(again).toMatchObject({ status: 409, picture: id, typed: mine, errors: {} })
    expect(again).toMatchObject({ meanwhile: { saved: { who: 'Kim' } } })
    expect((await gallery(productId))[0]?.alts.sv).toBe('Ring')
    expect(await sayOf(id, { ...mine, version: '2' })).toMatchObject({ status: 303 })
  })

  it('of one that somebody took away meanwhile comes back as it was typed, with who did', async () => {
    const [picture] = await withPictures(productId, 1, folders)
    const { id = '' } = picture ?? {}
    await remove(door(shop.request(at(`/${id}/removal`), { form: {} }), id))
    const again = await sayOf(id, { ...words, version: '1' })
    expect(again).toMatchObject({ status: 409, picture: id, typed: words })
    expect(again).toMatchObject({ meanwhile: { saved: { who: 'Kim' } } })
  })

  it('of one that is gone finds nothing', async () => {
    expect(await refusedAt(sayOf(newId(), { ...words, version: '1' }))).toBe(404)
  })
})

describe('a step of a picture', () => {
  const take = async (step: typeof place, picture: string, form: Record<string, string> = {}) =>
    (await step(door(shop.request(at(`/${picture}/x`), { form }), picture))).headers.get('Location')

  it('is its place, its removal and its way back, and the page says what was done', async () => {
    const [a, b] = (await withPictures(productId, 2, folders)).map(({ id }) => id)
    expect(await take(place, b ?? '', { to: 'earlier' })).toBe(at(`?done=placed#p-${b}`))
    expect(await take(place, b ?? '', { to: '2' })).toBe(at(`?done=placed#p-${b}`))
    expect(await take(remove, a ?? '')).toBe(at('?done=removed'))
    expect((await gallery(productId)).map(({ id }) => id)).toEqual([b])
    expect(await take(restore, a ?? '')).toBe(at(`?done=restored#p-${a}`))
    expect((await gallery(productId)).map(({ id }) => id)).toEqual([a, b])
  })

  it('of one that is gone says so', async () => {
    const gone = newId()
    expect(await take(place, gone, { to: 'later' })).toBe(at(`?done=gone#p-${gone}`))
    expect(await take(remove, gone)).toBe(at('?done=gone'))
    expect(await take(restore, 'x')).toBe(at('?done=gone#p-x'))
  })
})
