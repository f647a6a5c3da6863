import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findProduct } from '#app/domain/catalogue/find-product.server.ts'
import { db } from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { picture, piece } from '../../domain/catalogue/import/make-export.ts'
import { bomb, png, servePictures, telltale } from '../../platform/pictures/make-picture.ts'
import { dumpCatalogue, importRows } from './run-import.ts'

let database: TestDatabase
let server: Awaited<ReturnType<typeof servePictures>>
let pages: Record<string, Buffer>
const asked: string[] = []
const dataDir = mkdtempSync(join(tmpdir(), 'lykta-pictures-'))
const folder = join(dataDir, 'pictures')

beforeAll(async () => {
  database = await useTestDatabase({ environment: { dataDir } })
  server = await servePictures((request, response) => {
    asked.push(request.url ?? '')
    if (request.url === '/inside.jpg')
      response.writeHead(302, { location: 'http://10.0.0.1/' }).end()
    const page = pages[request.url ?? '']
    if (page) response.end(page)
    else if (!response.writableEnded) response.writeHead(404).end()
  })
})
beforeEach(async () => {
  await database.reset()
  rmSync(folder, { recursive: true, force: true })
  asked.length = 0
  pages = {
    '/good.jpg': await telltale(),
    '/bomb.png': bomb(20_000),
    '/liar.jpg': Buffer.from('<html>'),
  }
})
afterAll(async () => {
  await server.close()
  await database.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const local = '--allow-local-pictures'
const at = (path: string) => ({ 'Image Src': `${server.origin}${path}` })
const files = () => readdirSync(folder).sort()

describe('the pictures of an import', () => {
  it('are fetched, written anew under a random name, and shown', async () => {
    const run = await importRows([piece('a', picture('a', 1, at('/good.jpg')))], local)
    expect(run.out).toContain('Pictures: 1 fetched, 0 missing.')
    const page = await findProduct({ slug: 'a', locale: 'en', currency: 'SEK' })
    const [file = ''] = files()
    expect(files()).toHaveLength(1)
    expect(file).toMatch(/^[\da-f]{32}$/)
    const view = { width: 200, height: 400, alt: 'Piece a', widths: [], focus: { x: 50, y: 50 } }
    expect(page?.pictures).toEqual([{ src: `/pictures/${file}/full.jpg`, ...view }])
    const stored = await sharp(readFileSync(join(folder, file, 'full.webp'))).metadata()
    expect(stored).toMatchObject({ format: 'webp', width: 200, height: 400 })
    expect(stored.exif).toBeUndefined()
    expect(readdirSync(join(dataDir, 'incoming'))).toEqual([])
  })

  it('that are hostile become placeholders, listed with their reasons; the piece is there', async () => {
    const run = await importRows(
      [
        piece('a', picture('a', 1, at('/bomb.png'))),
        picture('a', 2, at('/liar.jpg')),
        picture('a', 3, at('/inside.jpg')),
        picture('a', 4, at('/none.jpg')),
        picture('a', 5, { 'Image Src': 'http://10.0.0.1/a.jpg' }),
        picture('a', 6, at('/good.jpg')),
      ],
      local,
    )
    expect(run.code).toBe(0)
    expect(run.out.slice(0, 5)).toEqual([
      `Picture 1 of a is missing, it has more than 40 megapixels: ${server.origin}/bomb.png`,
      `Picture 2 of a is missing, it is no JPEG, PNG, WebP, AVIF or GIF: ${server.origin}/liar.jpg`,
      `Picture 3 of a is missing, the host lies in a private network: ${server.origin}/inside.jpg`,
      `Picture 4 of a is missing, the host has no such picture: ${server.origin}/none.jpg`,
      'Picture 5 of a is missing, the host lies in a private network: http://10.0.0.1/a.jpg',
    ])
    expect(run.out).toContain('Pictures: 1 fetched, 5 missing.')
    const page = await findProduct({ slug: 'a', locale: 'en', currency: 'SEK' })
    expect(page?.pictures.map(({ src }) => src)).toEqual([
      ...Array.from({ length: 5 }, () => undefined),
      `/pictures/${files()[0]}/full.jpg`,
    ])
    expect(files()).toHaveLength(1)
  })

  it('are not asked for on this machine unless that is allowed', async () => {
    const run = await importRows([piece('a', picture('a', 1, at('/good.jpg')))])
    expect(run.out).toContain('Pictures: 0 fetched, 1 missing.')
    expect(run.out[0]).toMatch(/^Picture 1 of a is missing, only https addresses are fetched: /)
    expect(asked).toEqual([])
  })

  it('are fetched again only where they are missing', async () => {
    const rows = [piece('a', picture('a', 1, at('/good.jpg'))), picture('a', 2, at('/late.jpg'))]
    await importRows(rows, local)
    const [first] = files()
    const before = await dumpCatalogue(database.url)
    asked.length = 0
    await importRows(rows, local)
    expect(asked).toEqual(['/late.jpg'])
    expect(await dumpCatalogue(database.url)).toEqual(before)
    pages['/late.jpg'] = await png()
    const run = await importRows(rows, local)
    expect(run.out).toContain('Pieces: 0 created, 0 changed, 1 unchanged, 0 refused.')
    expect(run.out).toContain('Pictures: 1 fetched, 0 missing.')
    expect(asked).toEqual(['/late.jpg', '/late.jpg'])
    expect(files()).toContain(first)
    expect(await db().picture.count({ where: { file: null } })).toBe(0)
  })

  it('leave the store when the file drops them', async () => {
    pages['/other.png'] = await png()
    await importRows([piece('a', picture('a', 1, at('/good.jpg')))], local)
    const [old = ''] = files()
    await importRows([piece('a', picture('a', 1, at('/other.png')))], local)
    expect(files()).toHaveLength(1)
    expect(files()).not.toContain(old)
  })

  it('of a closed network cost one look-up, not one each', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => picture('a', index + 2))
    const began = performance.now()
    const run = await importRows([piece('a', picture('a', 1)), ...rows])
    expect(run.out).toContain('Pictures: 0 fetched, 41 missing.')
    // A resolver that answers nothing is given up after four seconds.
    expect(performance.now() - began).toBeLessThan(8_000)
  })
})
