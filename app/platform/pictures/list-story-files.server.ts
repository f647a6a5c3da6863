import { readdir, stat } from 'node:fs/promises'
import { isStoredName, placeOf, storyPicturesFolder } from './folder.server.ts'

/** Pictures of stories that lie on the disk since before an instant, by their names. */
export async function listStoryFiles(before: Date): Promise<string[]> {
  const names = await readdir(storyPicturesFolder()).catch(unlessMissing([]))
  const old: string[] = []
  for (const name of names.filter(isStoredName)) {
    const found = await stat(placeOf(name, storyPicturesFolder())).catch(unlessMissing(undefined))
    // By when it was moved here, not by when its bytes were written.
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
