import sharp from 'sharp'
import { animation, bomb, hidden, png, telltale } from '../../platform/pictures/make-picture.ts'
import type { Chance } from '../shop/chance.ts'

/** A file that wishes no good: what it is, what it calls itself, and whether it may come in (never as it was). */
export type HostileFile = {
  kind: string
  name: string
  type: string
  bytes: Buffer
  comes: 'in' | 'not' | 'perhaps'
}

type Make = (chance: Chance) => Promise<Omit<HostileFile, 'kind'>> | Omit<HostileFile, 'kind'>

/** What must be found in nothing that is stored. */
export const secrets = [
  ...['A name that nobody may see', 'an XMP secret', 'a comment of the camera', 'alert(', 'evil'],
  ...['secret.txt', '#!/bin/sh', '<html', '<script', 'Exif', 'ICC_PROFILE', 'http://ns.adobe.com'],
]

const jpeg = (bytes: Buffer, comes: HostileFile['comes'], name = 'bild.jpg') => ({
  ...{ name, type: 'image/jpeg', bytes, comes },
})

const noise = (width: number, height: number) =>
  sharp({
    create: {
      ...{ width, height, channels: 3, background: '#888' },
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })

/** A copy with numbers written over it at a place that is looked for. */
function patched(bytes: Buffer, mark: Buffer | string, write: (copy: Buffer, at: number) => void) {
  const copy = Buffer.from(bytes)
  const at = copy.indexOf(mark)
  if (at === -1) throw new Error('what is to be written over is not there')
  write(copy, at)
  return copy
}

const small = async (format: 'jpeg' | 'webp' | 'avif' | 'gif' | 'png', lossless = false) =>
  noise(60, 40)
    .toFormat(format, lossless ? { lossless: true } : {})
    .toBuffer()

/** Says that it has so many pixels, in the way of its kind. */
const boasts: Record<string, (side: number) => Promise<Buffer>> = {
  jpeg: async (side) =>
    patched(await small('jpeg'), Buffer.from([0xff, 0xc0]), (copy, at) => {
      copy.writeUInt16BE(side, at + 5)
      copy.writeUInt16BE(side, at + 7)
    }),
  gif: async (side) =>
    patched(await small('gif'), 'GIF89a', (copy, at) => {
      copy.writeUInt16LE(side, at + 6)
      copy.writeUInt16LE(side, at + 8)
    }),
  webp: async () =>
    patched(await small('webp', true), 'VP8L', (copy, at) => {
      copy.writeUInt32LE(0x0fffffff, at + 9)
    }),
  avif: async (side) =>
    patched(await small('avif'), 'ispe', (copy, at) => {
      copy.writeUInt32BE(side, at + 8)
      copy.writeUInt32BE(side, at + 12)
    }),
}

const boast =
  (format: string, comes: HostileFile['comes'] = 'not'): Make =>
  async (chance) => ({
    ...{ name: `stor.${format}`, type: `image/${format}`, comes },
    bytes: (await boasts[format]?.(chance.between(20_000, 60_000))) ?? Buffer.alloc(0),
  })

const page = '<html><script>alert(document.domain)</script></html>'
const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="90000">${inside}</svg>`
const laughs = `<!DOCTYPE svg [<!ENTITY a "${'ha'.repeat(99)}">${['b', 'c', 'd', 'e'].map((name, at) => `<!ENTITY ${name} "${`&${'abcd'[at]};`.repeat(90)}">`).join('')}]>`

/** Beginnings of other kinds, each under a picture's name. */
const liars = [
  ...[page, '%PDF-1.7 evil', 'PK\x03\x04secret.txt', 'II*\0evil', 'MZ\x90\0evil', '\x7fELFevil'],
  ...[
    '\0\0\0\x18ftypmp42\0\0\0\0mp42isom',
    '\0\0\0\x1cftypheic\0\0\0\0mif1heic',
    'BM6evil',
    '8BPSevil',
  ],
]

/** Each way to wish no good. */
const ways: Record<string, Make> = {
  'a bomb of PNG': (chance) => ({
    ...{ name: 'liten.png', type: 'image/png', comes: 'not' },
    bytes: bomb(chance.between(6_400, 60_000)),
  }),
  'a bomb that fits and is heavy': (chance) => {
    const side = chance.between(5_600, 6_300)
    const form = { depth: 16, colour: 6, interlaced: true } as const
    return { ...jpeg(bomb(side, 64, form), 'not', 'tung.png'), type: 'image/png' }
  },
  // It could be opened to its last pixel: nothing but the count of its pixels is against it.
  'a bomb that unfolds whole': (chance) => {
    const side = chance.between(6_400, 9_000)
    return { ...jpeg(bomb(side, side + 1), 'not', 'hel.png'), type: 'image/png' }
  },
  'a boasting JPEG': boast('jpeg'),
  // Its decoder does not believe such a screen, and takes the frame's own size.
  'a boasting GIF': boast('gif', 'perhaps'),
  'a boasting WebP': boast('webp'),
  'a boasting AVIF': boast('avif'),
  'a drawing that unfolds': () => jpeg(Buffer.from(svg(laughs)), 'not'),
  'a drawing that reads files': () =>
    jpeg(Buffer.from(svg('<image href="file:///etc/passwd"/>')), 'not', 'ritning.svg'),
  'another kind under a picture’s name': (chance) =>
    jpeg(Buffer.from(liars[chance.between(0, liars.length - 1)] ?? page, 'latin1'), 'not'),
  'a picture that is something else as well': async (chance) => {
    const [, , make] = hidden[chance.between(0, hidden.length - 1)] ?? []
    return jpeg((await make?.()) ?? Buffer.alloc(0), 'in', '../../../evil.html')
  },
  'a camera’s whole diary': async (chance) =>
    jpeg(await telltale(chance.between(200, 900), chance.between(200, 900)), 'in'),
  'an animation': async () => ({ ...jpeg(await animation(), 'in', 'a.gif'), type: 'image/gif' }),
  'half a picture': async (chance) => {
    const whole = await telltale(900, 600)
    return jpeg(whole.subarray(0, chance.between(3, Math.floor(whole.length * 0.9))), 'not')
  },
  'noise behind a first byte': (chance) => {
    const noises = Buffer.from(Array.from({ length: 4_000 }, () => chance.between(0, 255)))
    const starts = ['\xff\xd8\xff\xe0', '\x89PNG\r\n\x1a\n', 'GIF89a', 'RIFF\xff\0\0\0WEBPVP8 ']
    const start = Buffer.from(starts[chance.between(0, 3)] ?? '', 'latin1')
    return jpeg(Buffer.concat([start, noises]), 'not')
  },
  'a picture with bits turned over': async (chance) => {
    const formats = ['jpeg', 'png', 'webp', 'avif', 'gif'] as const
    const bytes = await small(formats[chance.between(0, 4)] ?? 'png')
    for (let turn = 0; turn < 12; turn += 1)
      bytes[chance.between(0, bytes.length - 1)] = chance.between(0, 255)
    return jpeg(bytes, 'perhaps')
  },
  'more than 15 MB': async () =>
    jpeg(Buffer.concat([await png(), Buffer.alloc(15 * 1024 * 1024, 'evil')]), 'not'),
  'nothing at all': () => jpeg(Buffer.alloc(0), 'not'),
  'forty honest megapixels': async () =>
    jpeg(await noise(6_300, 6_300).jpeg({ quality: 20 }).toBuffer(), 'in', 'karta.jpg'),
}

/** Every way to wish no good, by its name. */
export const allWays: readonly string[] = Object.keys(ways)

/** So many files, each of these ways in turn, their numbers by chance. */
export async function* hostileFiles(
  chance: Chance,
  count: number,
  kinds: readonly string[] = allWays,
): AsyncGenerator<HostileFile> {
  for (let at = 0; at < count; at += 1) {
    const kind = kinds[at % kinds.length] ?? ''
    const file = await ways[kind]?.(chance)
    if (!file) throw new Error(`no such way: ${kind}`)
    yield { kind, ...file }
  }
}
