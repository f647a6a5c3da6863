import { randomBytes } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Outcome } from '#app/values/outcome.ts'
import { incomingFolder } from '../incoming.server.ts'
import type { StoredPicture } from './picture.ts'
import type { RewriteRefusal } from './rewrite-picture.server.ts'
import { storePicture } from './store-picture.server.ts'

/** Writes a picture that was fetched anew into the store. The bytes given are not kept. Throws when the disk refuses. */
export async function storeBytes(bytes: Buffer): Promise<Outcome<StoredPicture, RewriteRefusal>> {
  const came = join(await incomingFolder(), `${randomBytes(16).toString('hex')}.file`)
  try {
    await writeFile(came, bytes, { flag: 'wx', mode: 0o600 })
    return await storePicture(came)
  } finally {
    await rm(came, { force: true })
  }
}
