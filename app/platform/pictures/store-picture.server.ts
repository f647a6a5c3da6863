import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { done, type Outcome } from '#app/values/outcome.ts'
import { incomingFolder } from '../incoming.server.ts'
import { picturesFolder, placeOf } from './folder.server.ts'
import type { StoredPicture } from './picture.ts'
import { type RewriteRefusal, rewritePicture } from './rewrite-picture.server.ts'

/** Writes the picture in this file anew into a store (that of the pages), under a random name; the file itself is left to the caller. Throws when the disk refuses. */
export async function storePicture(
  from: string,
  folder: string = picturesFolder(),
): Promise<Outcome<StoredPicture, RewriteRefusal>> {
  const file = randomBytes(16).toString('hex')
  const making = join(await incomingFolder(), file)
  await mkdir(making)
  try {
    const rewritten = await rewritePicture({ from, to: making })
    if (!rewritten.ok) return rewritten
    await mkdir(folder, { recursive: true })
    // Moved in whole: nobody is ever sent half a picture, or one that lacks a size.
    await rename(making, placeOf(file, folder))
    await keepForGood(folder)
    return done({ file, ...rewritten.value })
  } finally {
    await rm(making, { recursive: true, force: true })
  }
}

/** Asks the disk to have the folder's list of names as well before a row names one of them. */
async function keepForGood(folder: string): Promise<void> {
  const opened = await open(folder)
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}
