import sharp from 'sharp'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { largestBytes, largestPixels, longestSide, type PictureRefusal } from './picture.ts'

export type RewrittenPicture = { bytes: Buffer; width: number; height: number }

type RewriteRefusal = Extract<
  PictureRefusal,
  'too_large' | 'too_many_pixels' | 'not_a_picture' | 'broken'
>

/** What is decoded at all, by its first bytes. The decoder knows more (SVG, PDF, TIFF…) and is not let near them. */
const beginnings = ['\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'GIF87a', 'GIF89a']

function isKnownKind(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, 12)
  const isWebp = start.startsWith('RIFF') && start.endsWith('WEBP')
  return isWebp || beginnings.some((beginning) => start.startsWith(beginning))
}

// One picture at a time: 40 megapixels are 160 MB while they are decoded.
let queue: Promise<unknown> = Promise.resolve()

/**
 * Decodes a picture (JPEG, PNG, GIF, WebP; at most 15 MB and 40 megapixels) and writes it anew as WebP: upright, at most 1600 pixels long,
 * the first frame only, and without any metadata.
 */
export function rewritePicture(bytes: Buffer): Promise<Outcome<RewrittenPicture, RewriteRefusal>> {
  const mine = queue.then(() => rewrite(bytes))
  queue = mine.catch(() => undefined)
  return mine
}

async function rewrite(bytes: Buffer): Promise<Outcome<RewrittenPicture, RewriteRefusal>> {
  if (bytes.length > largestBytes) return refused('too_large')
  if (!isKnownKind(bytes)) return refused('not_a_picture')
  try {
    // Only the head is read here, so the decoder's own limit is not needed yet.
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height > largestPixels) return refused('too_many_pixels')
    return done(await writeAnew(bytes))
  } catch {
    // The decoder says why in words for programmers; for the operator it is a broken picture.
    return refused('broken')
  }
}

async function writeAnew(bytes: Buffer): Promise<RewrittenPicture> {
  const { data, info } = await sharp(bytes, { limitInputPixels: largestPixels, failOn: 'error' })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .timeout({ seconds: 10 })
    .webp({ quality: 82 })
    .toBuffer({ resolveWithObject: true })
  return { bytes: data, width: info.width, height: info.height }
}
