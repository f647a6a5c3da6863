import { rmSync } from 'node:fs'
import type { ActionFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as described from '#app/routes/staff/products/pictures/descriptions.tsx'
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

/** The fields of one picture's card, by the names that they have on the page. */
const cardOf = (picture: string, fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${name}-${picture}`, value]))

type Answer = Awaited<ReturnType<typeof described.action>>
const said = (answer: Answer) =>
  'init' in answer
    ? { status: answer.init?.status, cards: answer.data.descriptions ?? [] }
    : { status: answer.status, to: answer.headers.get('Location') }

/** Sends what is typed in the cards of some pictures. */
const sayOf = async (form: Record<string, string>, picture = '') =>
  said(
    await described.action(
      door(shop.request(at('/descriptions'), { form: { ...form, at: picture } })),
    ),
  )

const words = { 'alt-sv': 'Ring', 'alt-nb': 'Ring', 'alt-en': 'A ring', focus: '25 75' }

describe('what is said of a picture', () => {
  it('is saved, and the page leads back to it', async () => {
    const [picture] = await withPictures(productId, 1, folders)
    const { id = '' } = picture ?? {}
    const to = at(`?done=described#p-${id}`)
    const form = cardOf(id, { ...words, version: '1' })
    expect(await sayOf(form, id)).toEqual({ status: 303, to })
    expect((await gallery(productId))[0]).toMatchObject({
      alts: { sv: 'Ring', nb: 'Ring', en: 'A ring' },
      focus: { x: 25, y: 75 },
    })
  })

  it('comes back as it was typed when it is too long or its point is none', async () => {
    const [picture] = await withPictures(productId, 1, folders)
    const { id = '' } = picture ?? {}
    const long = 'x'.repeat(251)
    const typed = { ...words, 'alt-sv': long, focus: '33 50' }
    const errors = { 'alt-sv': 'too_long', focus: 'malformed' }
    expect(await sayOf(cardOf(id, { ...typed, version: '1' }))).toEqual({
      ...{ status: 422, cards: [{ picture: id, typed, errors }] },
    })
    expect((await gallery(productId))[0]?.alts.sv).toBe('')
  })

  it('comes back as it was typed when somebody else was first, who is named', async () => {
    const [picture] = await withPictures(productId, 1, folders)
    const { id = '' } = picture ?? {}
    await sayOf(cardOf(id, { ...words, version: '1' }))
    const mine = { ...words, 'alt-sv': 'Mitt' }
    const again = await sayOf(cardOf(id, { ...mine, version: '1' }))
    expect(again).toMatchObject({
      status: 409,
      cards: [{ picture: id, typed: mine, errors: {}, meanwhile: { saved: { who: 'Kim' } } }],
    })
    expect((await gallery(productId))[0]?.alts.sv).toBe('Ring')
    expect(await sayOf(cardOf(id, { ...mine, version: '2' }))).toMatchObject({ status: 303 })
  })

  it('of several is saved by one press; what is wrong costs only its own card', async () => {
    const [a = '', b = ''] = (await withPictures(productId, 2, folders)).map(({ id }) => id)
    const wrong = { ...words, focus: 'x' }
    const form = {
      ...cardOf(a, { ...words, version: '1' }),
      ...cardOf(b, { ...wrong, version: '1' }),
    }
    expect(await sayOf(form, b)).toMatchObject({
      status: 422,
      cards: [{ picture: b, typed: wrong, errors: { focus: 'malformed' } }],
    })
    expect((await gallery(productId)).map(({ alts }) => alts.sv)).toEqual(['Ring', ''])
  })

  it('of one that somebody took away meanwhile comes back as it was typed, with who did', async () => {
    const [picture] = await withPictures(productId, 1, folders)
    const { id = '' } = picture ?? {}
    await remove(door(shop.request(at(`/${id}/removal`), { form: {} }), id))
    const again = await sayOf(cardOf(id, { ...words, version: '1' }))
    expect(again).toMatchObject({
      ...{ status: 409, cards: [{ picture: id, typed: words }] },
    })
    expect(again).toMatchObject({ cards: [{ meanwhile: { saved: { who: 'Kim' } } }] })
    const untouched = { 'alt-sv': '', 'alt-nb': '', 'alt-en': '', focus: '50 50', version: '1' }
    expect(await sayOf(cardOf(id, untouched))).toMatchObject({ status: 303 })
  })

  it('of one that is gone for good is let go', async () => {
    const form = cardOf(newId(), { ...words, version: '1' })
    expect(await sayOf(form)).toEqual({ status: 303, to: at('?done=described') })
  })
})

describe('a step of a picture', () => {
  const take = async (
    step: (args: ActionFunctionArgs) => Promise<Answer>,
    picture: string,
    form: Record<string, string> = {},
  ) => said(await step(door(shop.request(at(`/${picture}/x`), { form }), picture))).to

  it('is its place, its removal and its way back, and the page says what was done', async () => {
    const [a, b] = (await withPictures(productId, 2, folders)).map(({ id }) => id)
    expect(await take(place, b ?? '', { to: 'earlier' })).toBe(at(`?done=placed#p-${b}`))
    expect(await take(place, b ?? '', { to: '2' })).toBe(at(`?done=placed#p-${b}`))
    expect(await take(remove, a ?? '')).toBe(at('?done=removed'))
    expect((await gallery(productId)).map(({ id }) => id)).toEqual([b])
    expect(await take(restore, a ?? '')).toBe(at(`?done=restored#p-${a}`))
    expect((await gallery(productId)).map(({ id }) => id)).toEqual([a, b])
  })

  it('saves what was typed first, and is not taken when that cannot be saved', async () => {
    const [a = '', b = ''] = (await withPictures(productId, 2, folders)).map(({ id }) => id)
    const typed = cardOf(a, { ...words, version: '1' })
    expect(await take(place, b, { ...typed, to: 'earlier' })).toBe(at(`?done=placed#p-${b}`))
    expect((await gallery(productId)).map(({ id, alts }) => [id, alts.sv])).toEqual([
      [b, ''],
      [a, 'Ring'],
    ])
    const wrong = cardOf(a, { ...words, 'alt-sv': 'x'.repeat(251), version: '2' })
    for (const step of [place, remove]) expect(await take(step, b, wrong)).toBeUndefined()
    expect((await gallery(productId)).map(({ id }) => id)).toEqual([b, a])
  })

  it('of one that is gone says so', async () => {
    const gone = newId()
    expect(await take(place, gone, { to: 'later' })).toBe(at(`?done=gone#p-${gone}`))
    expect(await take(remove, gone)).toBe(at('?done=gone'))
    expect(await take(restore, 'x')).toBe(at('?done=gone#p-x'))
  })
})
