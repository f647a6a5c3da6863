import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rewritePicture } from '#app/platform/pictures/rewrite-picture.server.ts'
import { animation, bomb, hidden, png, telltale } from './make-picture.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lykta-rewrite-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Has it written anew; answers what was said, and the files by their names. */
async function rewrite(bytes: Buffer) {
  const to = mkdtempSync(join(folder, 'to-'))
  const from = `${to}.file`
  writeFileSync(from, bytes)
  const outcome = await rewritePicture({ from, to })
  const files = new Map(readdirSync(to).map((name) => [name, readFileSync(join(to, name))]))
  return { outcome, files }
}

/** The largest, as JPEG. */
const full = ({ files }: Awaited<ReturnType<typeof rewrite>>): Buffer =>
  files.get('full.jpg') ?? Buffer.alloc(0)

describe('a picture written anew', () => {
  it('lies in every width that is narrower and in its own, as AVIF, WebP and JPEG', async () => {
    const { outcome, files } = await rewrite(await png(900, 300))
    expect(outcome).toEqual({ ok: true, value: { width: 900, height: 300 } })
    const kinds = ['avif', 'jpg', 'webp']
    expect([...files.keys()].sort()).toEqual(
      ['240', '480', '800', 'full'].flatMap((width) => kinds.map((kind) => `${width}.${kind}`)),
    )
    for (const [name, bytes] of files) {
      const { width, format } = await sharp(bytes).metadata()
      const [size = '', kind] = name.split('.')
      expect(width, name).toBe(size === 'full' ? 900 : Number(size))
      expect(format).toBe(kind === 'jpg' ? 'jpeg' : kind === 'avif' ? 'heif' : 'webp')
    }
  })

  it('says nothing of who took it, where and with what, in any of its files', async () => {
    const original = await telltale(400, 900)
    const told = ['A name that nobody may see', 'an XMP secret', 'a comment of the camera']
    for (const each of told) expect(original.includes(each), each).toBe(true)
    const { files } = await rewrite(original)
    expect(files.size).toBe(12)
    for (const [name, bytes] of files) {
      const { exif, iptc, xmp, icc, comments, orientation, space } = await sharp(bytes).metadata()
      expect({ exif, iptc, xmp, icc, comments, orientation, space }, name).toEqual({
        space: 'srgb',
      })
      for (const each of [...told, 'Exif', 'ICC_PROFILE', 'http://ns.adobe.com'])
        expect(bytes.includes(each), `${each} in ${name}`).toBe(false)
    }
  })

  it('stands upright', async () => {
    const { outcome } = await rewrite(await telltale(400, 200))
    expect(outcome).toEqual({ ok: true, value: { width: 200, height: 400 } })
  })

  it('is at most 1600 pixels long, and never blown up', async () => {
    expect((await rewrite(await png(3200, 1000))).outcome).toMatchObject({
      value: { width: 1600, height: 500 },
    })
    const small = await rewrite(await png(40, 30))
    expect(small.outcome).toMatchObject({ value: { width: 40, height: 30 } })
    expect([...small.files.keys()].sort()).toEqual(['full.avif', 'full.jpg', 'full.webp'])
  })

  it.each(hidden)('loses what was hidden in it: %s', async (_name, secret, make) => {
    const original = await make()
    expect(original.includes(secret)).toBe(true)
    const { outcome, files } = await rewrite(original)
    expect(outcome.ok).toBe(true)
    for (const [name, bytes] of files) expect(bytes.includes(secret), name).toBe(false)
  })

  it('has one frame of an animation', async () => {
    const gif = await animation()
    expect((await sharp(gif).metadata()).pages).toBe(3)
    const written = await rewrite(gif)
    expect(written.outcome).toMatchObject({ value: { height: 10 } })
    for (const bytes of written.files.values())
      expect((await sharp(bytes).metadata()).pages ?? 1).toBe(1)
  })

  it.each<[string, (image: Sharp) => Sharp]>([
    ['four inks', (image) => image.toColourspace('cmyk').jpeg()],
    ['sixteen bits', (image) => image.toColourspace('rgb16').png()],
    ['grey alone', (image) => image.toColourspace('b-w').png()],
    ['a palette', (image) => image.png({ palette: true })],
    ['AVIF', (image) => image.avif({ effort: 0 })],
    ['WebP without loss', (image) => image.webp({ lossless: true })],
  ])('is in sRGB whatever it came as: %s', async (_name, form) => {
    const red = { r: 220, g: 20, b: 30 }
    const create = { width: 64, height: 64, channels: 3 as const, background: red }
    const written = await rewrite(await form(sharp({ create })).toBuffer())
    const { space, channels, depth } = await sharp(full(written)).metadata()
    expect({ space, channels, depth }).toEqual({ space: 'srgb', channels: 3, depth: 'uchar' })
  })
})

describe('a hostile picture is refused', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'
  const tiff = () =>
    sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .tiff()
      .toBuffer()
  const start = Buffer.from([0xff, 0xd8, 0xff])
  const half = (whole: Buffer) => whole.subarray(0, whole.length / 2)
  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['a bomb of 400 megapixels', () => bomb(20_000), 'too_many_pixels'],
    ['a bomb of 4 294 967 295 pixels a side', () => bomb(4_294_967_295, 0), 'broken'],
    ['one pixel row too many', () => bomb(6_325), 'too_many_pixels'],
    ['a page', () => Buffer.from('<html>no picture</html>'), 'not_a_picture'],
    ['a drawing that reads files', () => Buffer.from(svg), 'not_a_picture'],
    ['a TIFF', tiff, 'not_a_picture'],
    ['a PDF', () => Buffer.from('%PDF-1.7 ...'), 'not_a_picture'],
    ['a film', () => Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1'), 'not_a_picture'],
    ['nothing', () => Buffer.alloc(0), 'not_a_picture'],
    ['a head without a body', async () => (await telltale()).subarray(0, 300), 'broken'],
    ['half a JPEG', async () => half(await telltale(900, 900)), 'broken'],
    [
      'half an AVIF',
      async () =>
        half(
          await sharp(await png(90, 90))
            .avif()
            .toBuffer(),
        ),
      'broken',
    ],
    ['a PNG that ends early', () => bomb(1_000, 10), 'broken'],
    ['noise behind a first byte', () => Buffer.concat([start, Buffer.alloc(5_000, 7)]), 'broken'],
    ['more than 15 MB', () => Buffer.concat([start, Buffer.alloc(15 * 1024 * 1024)]), 'too_large'],
  ])('%s', async (_name, make, refusal) => {
    const { outcome, files } = await rewrite(await make())
    expect(outcome).toEqual({ ok: false, refusal })
    expect(files.size).toBe(0)
  })

  it('when it asks for more memory than there is, and the next one is none the worse', async () => {
    const heavy = bomb(6_000, 6_001, { depth: 16, colour: 6, interlaced: true })
    const [first, second] = await Promise.all([rewrite(heavy), rewrite(await png())])
    expect(first?.outcome).toEqual({ ok: false, refusal: 'too_heavy' })
    expect(second?.outcome.ok).toBe(true)
  })

  it('without a trace in the memory of the shop, a hundred at once', async () => {
    const before = process.memoryUsage().rss
    const outcomes = await Promise.all(
      Array.from({ length: 100 }, (_, index) => rewrite(bomb(6_000 + index * 100))),
    )
    expect(outcomes.every(({ outcome }) => !outcome.ok)).toBe(true)
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024)
  })
})
