import { rmSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import * as pictures from '#app/routes/staff/products/pictures/pictures.tsx'
import { newId } from '#app/values/id.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'
import { bomb, png } from '../../../platform/pictures/make-picture.ts'
import { gallery, pictureFolders } from '../../../stores/catalogue/gallery-world.ts'
import { made } from '../../../stores/catalogue/sheet-world.ts'

let database: TestDatabase
let shop: MadeStaff
let productId: string
const folders = pictureFolders()
const say = staffMessages('en').pictures

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

type Answer = {
  status: number | undefined
  descriptions?: { picture: string; typed: Record<string, string> }[]
  to?: string | null
  sentences?: string[]
  added?: number
}

/** Sends files as a browser does; answers where it led, or what was said. */
async function send(
  files: [name: string, bytes: Buffer][],
  id = productId,
  typed: Record<string, string> = {},
): Promise<Answer> {
  const form = new FormData()
  for (const [name, value] of Object.entries(typed)) form.append(name, value)
  for (const [name, bytes] of files)
    form.append('pictures', new Blob([new Uint8Array(bytes)]), name)
  const { headers } = shop.request(at())
  const request = new Request(`http://desk${at()}`, { method: 'POST', headers, body: form })
  const answer = await pictures.action(door(request, undefined, id))
  if ('init' in answer) {
    const { upload, descriptions } = answer.data
    return { status: answer.init?.status, ...upload, ...(descriptions && { descriptions }) }
  }
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

describe('what is typed of pictures that are there', () => {
  const typedOf = (picture: { id: string; version: number }, alt: string) => ({
    [`version-${picture.id}`]: String(picture.version),
    ...Object.fromEntries(['sv', 'nb', 'en'].map((tongue) => [`alt-${tongue}-${picture.id}`, alt])),
    [`focus-${picture.id}`]: '25 75',
  })

  it('is saved with new ones, also when those are refused; what cannot be saved comes back beside them', async () => {
    await send([['a.png', await png()]])
    const [first] = await gallery(productId)
    if (!first) throw new Error('no picture was added')
    const both = await send([['b.png', await png()]], productId, typedOf(first, 'En ring.'))
    expect(both.to).toBe(at('?done=added'))
    expect(await gallery(productId)).toMatchObject([
      { alts: { sv: 'En ring.', nb: 'En ring.' }, focus: { x: 25, y: 75 } },
      { alts: { sv: '' } },
    ])
    const [second] = await gallery(productId)
    if (!second) throw new Error('it is gone')
    const page = Buffer.from('<html>')
    const refused = await send([['c.html', page]], productId, typedOf(second, 'En ny.'))
    expect(refused.status).toBe(422)
    expect((await gallery(productId))[0]).toMatchObject({ alts: { sv: 'En ny.' } })
    const stale = await send([['d.png', await png()]], productId, typedOf(second, 'En gammal.'))
    expect(stale).toMatchObject({ status: 409 })
    expect(stale.descriptions?.[0]?.typed).toMatchObject({ 'alt-sv': 'En gammal.' })
    expect(await gallery(productId)).toHaveLength(3)
  })

  it('is taken in of as many pictures as a piece has', async () => {
    await send([['a.png', await png()]])
    const [first] = await gallery(productId)
    if (!first) throw new Error('no picture was added')
    const others = Array.from({ length: 23 }, () => ({ id: newId(), version: 1 }))
    const many = Object.assign({}, ...[...others, first].map((one) => typedOf(one, 'En ring.')))
    expect(await send([['b.png', await png()]], productId, many)).toMatchObject({ status: 303 })
    expect((await gallery(productId))[0]).toMatchObject({ alts: { sv: 'En ring.' } })
  })
})

describe('pictures that are sent', () => {
  it('are added, and the page leads back to them', async () => {
    expect(await send([['a.png', await png()]])).toEqual({ status: 303, to: at('?done=added') })
    expect(await gallery(productId)).toHaveLength(1)
  })

  it.each<[string, () => [string, Buffer][] | Promise<[string, Buffer][]>, number, string[]]>([
    ['no file', () => [], 422, [say.errors.none_chosen]],
    [
      'an empty one',
      () => [['a.jpg', Buffer.alloc(0)]],
      422,
      [say.refusals.not_a_picture('a.jpg')],
    ],
    [
      'more than 15 MB',
      () => [['a.jpg', Buffer.alloc(15 * 1024 * 1024 + 1)]],
      413,
      [say.refusals.too_large('a.jpg')],
    ],
    [
      'a page that says it is a picture',
      () => [['a.jpg', Buffer.from('<html>')]],
      422,
      [say.refusals.not_a_picture('a.jpg')],
    ],
    ['41 megapixels', () => [['a.png', bomb(6_403)]], 422, [say.refusals.too_many_pixels('a.png')]],
    [
      'one that ends early',
      async () => [['a.png', (await png(90, 90)).subarray(0, 90)]],
      422,
      [say.refusals.broken('a.png')],
    ],
    [
      'thirteen at once',
      async () => {
        const bytes = await png(2, 2)
        return Array.from({ length: 13 }, (_, n): [string, Buffer] => [`${n}.png`, bytes])
      },
      422,
      [say.errors.too_many_files],
    ],
    [
      'more than 60 MB',
      () =>
        Array.from({ length: 5 }, (_, n): [string, Buffer] => [
          `${n}.jpg`,
          Buffer.alloc(13 * 1024 * 1024),
        ]),
      413,
      [say.errors.too_many_bytes],
    ],
  ])('are refused in a sentence, and nothing is kept: %s', async (_, make, status, sentences) => {
    expect(await send(await make())).toEqual({ status, sentences, added: 0 })
    expect(await gallery(productId)).toEqual([])
    expect(folders.shown()).toEqual([])
    expect(folders.incoming()).toEqual([])
  })

  it('among others that are not: both are told', async () => {
    const answer = await send([
      ['good.png', await png()],
      ['\u202eevil.png', Buffer.from('x')],
    ])
    expect(answer).toEqual({
      ...{ status: 422, added: 1 },
      sentences: [say.refusals.not_a_picture('evil.png')],
    })
    expect(await gallery(productId)).toHaveLength(1)
  })

  it('to a piece that does not exist find nothing', async () => {
    expect(await refusedAt(send([['a.png', await png()]], newId()))).toBe(404)
  })
})
