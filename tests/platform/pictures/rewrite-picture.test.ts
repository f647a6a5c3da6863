import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { rewritePicture } from '#app/platform/pictures/rewrite-picture.server.ts'
import { bomb, png, telltale } from './make-picture.ts'

async function rewritten(bytes: Buffer) {
  const outcome = await rewritePicture(bytes)
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value
}

describe('a picture written anew', () => {
  it('says nothing of who took it, where and with what', async () => {
    const original = await telltale()
    expect(original.includes('A name that nobody may see')).toBe(true)
    const { bytes } = await rewritten(original)
    const { exif, iptc, xmp, icc, orientation, format } = await sharp(bytes).metadata()
    expect({ exif, iptc, xmp, icc, orientation, format }).toEqual({ format: 'webp' })
    expect(bytes.includes('A name')).toBe(false)
  })

  it('stands upright', async () => {
    const { width, height } = await rewritten(await telltale(400, 200))
    expect({ width, height }).toEqual({ width: 200, height: 400 })
  })

  it('is at most 1600 pixels long, and never blown up', async () => {
    expect(await rewritten(await png(3200, 1000))).toMatchObject({ width: 1600, height: 500 })
    expect(await rewritten(await png(40, 30))).toMatchObject({ width: 40, height: 30 })
  })

  it('loses what was hidden behind it', async () => {
    const polyglot = Buffer.concat([
      await png(),
      Buffer.from('<script>alert(1)</script>PK\x03\x04'),
    ])
    const { bytes } = await rewritten(polyglot)
    expect(bytes.includes('script')).toBe(false)
  })

  it('has one frame of an animation', async () => {
    const frames = ['red', 'blue', 'gold'].map((background) => ({
      create: { width: 10, height: 10, channels: 3 as const, background },
    }))
    const images = await Promise.all(frames.map((frame) => sharp(frame).png().toBuffer()))
    const gif = await sharp(images, { join: { animated: true } })
      .gif()
      .toBuffer()
    expect((await sharp(gif).metadata()).pages).toBe(3)
    const { bytes, height } = await rewritten(gif)
    expect(height).toBe(10)
    expect((await sharp(bytes).metadata()).pages).toBeUndefined()
  })
})

describe('a hostile picture is refused', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'
  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['a bomb of 400 megapixels', () => bomb(20_000), 'too_many_pixels'],
    ['a bomb of 4 294 967 295 pixels a side', () => bomb(4_294_967_295, 0), 'broken'],
    ['one pixel row too many', () => bomb(6_325), 'too_many_pixels'],
    [
      'a page that calls itself a picture',
      () => Buffer.from('<html>no picture</html>'),
      'not_a_picture',
    ],
    ['a drawing that reads files', () => Buffer.from(svg), 'not_a_picture'],
    [
      'a TIFF',
      () =>
        sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
          .tiff()
          .toBuffer(),
      'not_a_picture',
    ],
    ['a PDF', () => Buffer.from('%PDF-1.7 ...'), 'not_a_picture'],
    ['nothing', () => Buffer.alloc(0), 'not_a_picture'],
    ['a head without a body', async () => (await telltale()).subarray(0, 300), 'broken'],
    [
      'half a picture',
      async () => {
        const whole = await telltale(900, 900)
        return whole.subarray(0, whole.length / 2)
      },
      'broken',
    ],
    ['a PNG that ends early', () => bomb(1_000, 10), 'broken'],
    [
      'noise behind a JPEG’s first bytes',
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(5_000, 7)]),
      'broken',
    ],
    [
      'more than 15 MB',
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(15 * 1024 * 1024)]),
      'too_large',
    ],
  ])('%s', async (_name, make, refusal) => {
    expect(await rewritePicture(await make())).toEqual({ ok: false, refusal })
  })

  it('within the memory of a small server, a hundred at once', async () => {
    const before = process.memoryUsage().rss
    const outcomes = await Promise.all(
      Array.from({ length: 100 }, (_, index) => rewritePicture(bomb(6_000 + index * 100))),
    )
    expect(outcomes.every(({ ok }) => !ok)).toBe(true)
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
  })
})
