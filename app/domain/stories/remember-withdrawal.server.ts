import { log } from '#app/platform/log.server.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import { addTombstones } from '#app/platform/tombstones.server.ts'
import { isGone } from './is-gone.server.ts'
import { findAddress } from './tombstone-store.server.ts'

/**
 * Writes a story's tombstone outside the database, before anything else of its withdrawal: whatever breaks off then, nobody reads it again.
 * A disk that refuses never stops a withdrawal: the log says so, the health page too, and `keepTombstones` tries again.
 */
export async function rememberWithdrawal(id: string): Promise<void> {
  const address = await findAddress(id)
  if (address === undefined) return
  try {
    if (await isGone(address)) return
    await addTombstones([tokenHash(address).toString('hex')])
  } catch (error) {
    log.error('stories.tombstone_unwritten', error)
  }
}
