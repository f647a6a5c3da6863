import { ring } from '#app/platform/bell.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { addTombstones, readTombstones } from '#app/platform/tombstones.server.ts'
import { listFilesOf } from './pictures/picture-store.server.ts'
import { removeStoryFiles } from './pictures/remove-story-files.server.ts'
import { tellOfStory } from './tell-of-story.server.ts'
import { insertTombstones, listStanding, listTombstones } from './tombstone-store.server.ts'

/**
 * Lets the database and this server's own file of tombstones know the same: what was withdrawn elsewhere is written to the file, and what
 * only the file remembers, because an older database was put back, is withdrawn again. Answers how many stories were. Throws when the file
 * cannot be read or written; the database's part is done all the same.
 */
export async function keepTombstones(now: Date): Promise<number> {
  const [kept, inDatabase] = [await readTombstones(), await listTombstones()]
  const known = new Set(inDatabase)
  const lost = [...kept].filter((hash) => !known.has(hash))
  const { withdrawn, files } = lost.length > 0 ? await bury(lost, now) : nothing
  if (withdrawn > 0) ring('withdrawn-stories')
  await removeStoryFiles(files)
  const unwritten = inDatabase.filter((hash) => !kept.has(hash))
  if (unwritten.length > 0) await addTombstones(unwritten)
  return withdrawn
}

type Buried = { withdrawn: number; files: string[] }
const nothing: Buried = { withdrawn: 0, files: [] }

const bury = (hashes: readonly string[], at: Date): Promise<Buried> =>
  transaction(async (tx) => {
    const ids = await listStanding(hashes, tx)
    const files = await listFilesOf(ids, tx)
    await insertTombstones(hashes, at, tx)
    const line = { by: { kind: 'lykta' }, action: 'stories.withdrawn', at } as const
    for (const id of ids)
      await tellOfStory({ id, ...line, changes: [{ field: 'how', to: 'tombstone' }] }, tx)
    return { withdrawn: ids.length, files }
  })
