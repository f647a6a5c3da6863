import { tokenHash } from '#app/platform/seal.server.ts'
import { readTombstones } from '#app/platform/tombstones.server.ts'

/** Leaves out what is among the tombstones kept outside the database: it must not answer, whatever a restored database says. */
export async function withoutGone<Story extends { address: string }>(
  stories: readonly Story[],
): Promise<Story[]> {
  const gone = await readTombstones()
  return stories.filter(({ address }) => !gone.has(tokenHash(address).toString('hex')))
}
