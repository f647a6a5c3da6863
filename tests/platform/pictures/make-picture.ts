import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c8a24a' } })

const xmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:title="an XMP secret"/></rdf:RDF></x:xmpmeta>'

/** A JPEG with everything a camera writes into it: place, owner, a profile, a comment, and that it lies on its side. */
export async function telltale(width = 400, height = 200): Promise<Buffer> {
  const jpeg = await plain(width, height)
    .withExif({
      IFD0: { Artist: 'A name that nobody may see', Orientation: '6' },
      IFD3: { GPSLatitude: '59/1 19/1 46/1', GPSLatitudeRef: 'N' },
    })
    .withXmp(xmp)
    .withIccProfile('p3')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  return withSegment(jpeg, 0xfe, Buffer.from('a comment of the camera'))
}

/** The same JPEG with one more segment behind its first two bytes. */
function withSegment(jpeg: Buffer, marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255])
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)])
}

const script = '<script>alert(document.domain)</script>'

/** Pictures that are something else as well: what they are, what is hidden in them, and how they are made. */
export const hidden: [string, string, () => Promise<Buffer>][] = [
  ['a page behind a PNG', script, async () => Buffer.concat([await png(), Buffer.from(script)])],
  [
    ...(['an archive behind a JPEG', 'PK\x03\x04secret.txt'] as const),
    async () =>
      Buffer.concat([await plain(40, 30).jpeg().toBuffer(), Buffer.from('PK\x03\x04secret.txt')]),
  ],
  [
    ...(['a program in a JPEG’s comment', '*/=alert(document.domain)/*'] as const),
    async () =>
      withSegment(
        await plain(40, 30).jpeg().toBuffer(),
        0xfe,
        Buffer.from('*/=alert(document.domain)/*'),
      ),
  ],
  [
    ...(['a page in a PNG’s text', script] as const),
    async () => {
      const whole = await png()
      const text = chunk('tEXt', Buffer.from(`Comment\0${script}`))
      return Buffer.concat([whole.subarray(0, 33), text, whole.subarray(33)])
    },
  ],
  [
    ...(['a program behind a GIF', 'function evil(){}'] as const),
    async () =>
      Buffer.concat([await plain(9, 9).gif().toBuffer(), Buffer.from('function evil(){}')]),
  ],
  [
    ...(['a program behind a WebP', '#!/bin/sh rm -rf'] as const),
    async () =>
      Buffer.concat([await plain(9, 9).webp().toBuffer(), Buffer.from('#!/bin/sh rm -rf')]),
  ],
]

/** A GIF of three frames. */
export async function animation(): Promise<Buffer> {
  const frames = ['red', 'blue', 'gold'].map((background) => ({
    create: { width: 10, height: 10, channels: 3 as const, background },
  }))
  const images = await Promise.all(frames.map((frame) => sharp(frame).png().toBuffer()))
  return sharp(images, { join: { animated: true } })
    .gif()
    .toBuffer()
}

/** A small honest PNG. */
export const png = (width = 40, height = 30): Promise<Buffer> =>
  plain(width, height).png().toBuffer()

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  let crc = 0xffffffff
  for (const byte of named) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8)
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(body.length, 0)
  frame.writeUInt32BE((crc ^ 0xffffffff) >>> 0, 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}

type Form = { depth: number; colour: 0 | 2 | 6; interlaced: boolean }

const channels = { 0: 1, 2: 3, 6: 4 }

/** A valid PNG of a few kilobytes that says it is `side` pixels square, one bit each unless told otherwise: it unfolds into gigabytes. */
export function bomb(side: number, rows = 64, form: Partial<Form> = {}): Buffer {
  const { depth = 1, colour = 0, interlaced = false } = form
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([depth, colour, 0, 0, interlaced ? 1 : 0], 8)
  const row = Math.ceil((side * depth * channels[colour]) / 8) + 1
  const pixels = deflateSync(Buffer.alloc(row * rows), { level: 1 })
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A server on loopback; answers its origin and how to end it. */
export async function servePictures(
  listener: RequestListener,
): Promise<{ origin: string; port: number; close: () => Promise<void> }> {
  const server = createServer(listener)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    ...{ origin: `http://127.0.0.1:${port}`, port },
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
