import { rm } from 'node:fs/promises'
import { picturesFolder, placeOf, removedFolder, storyPicturesFolder } from './folder.server.ts'

/** Deletes a picture in every size, wherever it lies; one that is gone already is no error. */
export async function removePicture(file: string): Promise<void> {
  for (const folder of [picturesFolder(), removedFolder(), storyPicturesFolder()]) {
    await rm(placeOf(file, folder), { recursive: true, force: true })
    // A drawing lies beside its compressed form.
    await rm(`${placeOf(file, folder)}.br`, { force: true })
  }
}
