/* A program of its own, which decodes what strangers send: it knows no secret and no database, and takes nobody with it when it falls. */
import { open } from 'node:fs/promises'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'

/* Pages are answered first. */
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
sharp.cache(false)

/* What may be opened at all, by its first bytes. The decoder knows more (SVG, PDF, TIFF…) and is not let near them. */
const beginnings = ['\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'GIF87a', 'GIF89a']

const isKnownKind = (start) =>
  beginnings.some((beginning) => start.startsWith(beginning)) ||
  (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') ||
  (start.slice(4, 8) === 'ftyp' && /^(....){2,}?avi[fs]/s.test(start.slice(8)))

async function startOf(file) {
  const opened = await open(file)
  try {
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(64), 0, 64, 0)
    return { start: buffer.toString('latin1', 0, bytesRead), bytes: (await opened.stat()).size }
  } finally {
    await opened.close()
  }
}

async function whyNot({ from, limits }) {
  const { start, bytes } = await startOf(from)
  if (bytes > limits.bytes) return 'too_large'
  if (!isKnownKind(start)) return 'not_a_picture'
  // Only the head is read here, so the decoder's own limit is not needed yet.
  const { width, height } = await sharp(from, { limitInputPixels: false }).metadata()
  return width * height > limits.pixels ? 'too_many_pixels' : undefined
}

/* Upright, in sRGB, at most so long: the pixels that every size is made from. */
const decode = ({ from, limits, longestSide }) =>
  sharp(from, { limitInputPixels: limits.pixels, failOn: 'error' })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })

/* AVIF at effort 1: the usual 4 takes ten times as long for a hundredth of the bytes. */
const encoders = {
  avif: (image) => image.avif({ quality: 52, effort: 1 }),
  webp: (image) => image.webp({ quality: 80 }),
  jpg: (image) => image.flatten({ background: 'white' }).jpeg({ quality: 78, mozjpeg: true }),
}

async function writeSizes({ data, info }, { to, widths }) {
  for (const width of [...widths.filter((width) => width < info.width), info.width]) {
    const name = width === info.width ? 'full' : width
    for (const [type, encode] of Object.entries(encoders)) {
      const image = sharp(data, { raw: info }).resize({ width })
      await write(join(to, `${name}.${type}`), await encode(image).toBuffer())
    }
  }
}

async function write(path, bytes) {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    // The row that names it is kept for good, so the file must be as well.
    await file.sync()
  } finally {
    await file.close()
  }
}

async function rewrite(job) {
  const refusal = await whyNot(job)
  if (refusal) return { refusal }
  const pixels = await decode(job)
  await writeSizes(pixels, job)
  return { width: pixels.info.width, height: pixels.info.height }
}

/* A picture may be small as a file and as pixels, and still ask for more memory to be opened than there is. */
function watchMemory(most) {
  const look = () => {
    if (process.memoryUsage.rss() < most) return
    clearInterval(watch)
    // Not by process.exit, which would wait until the decoder has finished what must be stopped.
    process.send({ refusal: 'too_heavy' }, () => process.kill(process.pid, 'SIGKILL'))
  }
  const watch = setInterval(look, 10)
  return watch
}

process.on('message', async (job) => {
  const watch = watchMemory(job.limits.memory)
  try {
    process.send(await rewrite(job))
  } catch (error) {
    // The decoder says why in words for programmers; the disk's own reasons have a code.
    process.send(error.syscall ? { failed: error.message } : { refusal: 'broken' })
  } finally {
    clearInterval(watch)
  }
})
/* Whoever asked is gone, perhaps in the middle of a picture: a decoder at work would hold an ordinary exit up. */
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
