import { tokenHash } from '#app/platform/seal.server.ts'
import { readTombstones } from '#app/platform/tombstones.server.ts'

/** Whether an address is among those kept outside the database: it must not answer, whatever a restored database says. */
export async function isGone(address: string): Promise<boolean> {
  return (await readTombstones()).has(tokenHash(address).toString('hex'))
}
