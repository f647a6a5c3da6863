import { readdir, stat } from 'node:fs/promises'
import { incomingFolder } from '../incoming.server.ts'
import { isStoredName, picturesFolder, removedFolder } from './folder.server.ts'

type Place = 'shown' | 'withdrawn'

/** A picture on the disk: its name, and where it lies. */
export type Stored = { file: string; place: Place }

const folders: Record<Place, () => string> = { shown: picturesFolder, withdrawn: removedFolder }

/** Pictures that were written anew and lie in the store since before an instant; drawings of the example only where they were withdrawn to. */
export async function listStored(before: Date): Promise<Stored[]> {
  const places = Object.entries(folders) as [Place, () => string][]
  const found = await Promise.all(
    places.map(async ([place, folder]) =>
      (await olderThan(before, folder()))
        .filter((name) => isStoredName(name) && (place === 'withdrawn' || !name.endsWith('.svg')))
        .map((file) => ({ file, place })),
    ),
  )
  return found.flat()
}

/** Files that came from outside before an instant and were never taken up: a crash left them. */
export const listLeftLying = async (before: Date): Promise<string[]> =>
  olderThan(before, await incomingFolder())

async function olderThan(before: Date, folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(unlessMissing([]))
  const old: string[] = []
  for (const name of names) {
    const found = await stat(`${folder}/${name}`).catch(unlessMissing(undefined))
    // By when its name was made or moved, not by when its bytes were written.
    if (found && found.ctime < before) old.push(name)
  }
  return old
}

/** A folder that was never needed, or a file that went at this moment, is no error. */
const unlessMissing =
  <Instead>(instead: Instead) =>
  (error: NodeJS.ErrnoException): Instead => {
    if (error.code !== 'ENOENT') throw error
    return instead
  }
