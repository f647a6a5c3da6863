import { randomBytes } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { done, type Outcome } from '#app/values/outcome.ts'
import { picturePath, picturesFolder } from './folder.server.ts'
import type { PictureRefusal, StoredPicture } from './picture.ts'
import { rewritePicture } from './rewrite-picture.server.ts'

/** Writes a picture anew into the store, under a random name. The bytes given are not kept. Throws when the disk refuses. */
export async function storePicture(bytes: Buffer): Promise<Outcome<StoredPicture, PictureRefusal>> {
  const rewritten = await rewritePicture(bytes)
  if (!rewritten.ok) return rewritten
  const { width, height } = rewritten.value
  const file = `${randomBytes(16).toString('hex')}.webp`
  await mkdir(picturesFolder(), { recursive: true })
  // Renamed into place: nobody is ever sent half a picture.
  await writeFile(`${picturePath(file)}.part`, rewritten.value.bytes)
  await rename(`${picturePath(file)}.part`, picturePath(file))
  return done({ file, width, height })
}
