import { expect, test } from 'vitest'
import { chanceFrom } from '../shop/chance.ts'
import { setScene } from '../shop/scene.ts'
import { rewriteWithout } from './broken-rewriter.ts'
import { hostileFiles } from './hostile-files.ts'
import { uploadAtBothDoors } from './hostile-uploads.ts'

// The short form: every way once; `npm run faults -- hostile-uploads hostile-story-uploads` is the long one.
test('hostile files are refused with a sentence or written anew, in little memory', async () => {
  const scene = await setScene({ quiet: true })
  try {
    const { faults, notes } = await uploadAtBothDoors(scene, 20261127)
    expect(faults).toEqual([])
    // Six come in, others by chance.
    expect(notes.added).toBeGreaterThanOrEqual(6)
    expect(notes.refused).toBeGreaterThanOrEqual(15)
  } finally {
    await scene.close()
  }
})

/** The first hostile file of a kind. */
async function fileOf(kind: string) {
  for await (const file of hostileFiles(chanceFrom(7), 1, [kind])) return file
  throw new Error('there is none')
}

/** Each size is made of the file itself, and not of its pixels. */
const metadata = [
  { find: /\{ to, widths \}\) \{/, put: '{ to, widths, from }) {' },
  { find: /sharp\(data, \{ raw: info \}\)/, put: 'sharp(from).keepMetadata()' },
]

test('a rewriter that keeps what a camera wrote is seen', async () => {
  const diary = await fileOf('a camera’s whole diary')
  expect(await rewriteWithout([], diary)).toMatchObject({ faults: [] })
  const { said, faults } = await rewriteWithout(metadata, diary)
  expect(said).not.toHaveProperty('refusal')
  for (const seen of ['has exif', 'has icc', 'has xmp', 'says "A name that nobody may see"'])
    expect(faults.join('\n')).toContain(seen)
})

/** Pixels are counted neither in the head nor by the decoder. */
const pixels = [
  { find: /width \* height > limits\.pixels/, put: 'false' },
  { find: /limitInputPixels: limits\.pixels/, put: 'limitInputPixels: false' },
]

test('a rewriter that does not count pixels is seen', async () => {
  const whole = await fileOf('a bomb that unfolds whole')
  expect(whole.comes).toBe('not')
  expect(await rewriteWithout([], whole)).toEqual({
    said: { refusal: 'too_many_pixels' },
    faults: [],
  })
  // Both of its counts are needed for this: the second alone refuses it as well.
  expect((await rewriteWithout(pixels.slice(0, 1), whole)).said).toEqual({ refusal: 'broken' })
  expect((await rewriteWithout(pixels, whole)).said).not.toHaveProperty('refusal')
})
