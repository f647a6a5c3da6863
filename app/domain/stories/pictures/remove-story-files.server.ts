import { log } from '#app/platform/log.server.ts'
import { removePicture } from '#app/platform/pictures/remove-picture.server.ts'

/**
 * Deletes the files of pictures that a withdrawal has just let go of, in every size. A disk that refuses stops no withdrawal: nobody is sent
 * them any more, the log says so, and the sweep tries again within seconds.
 */
export async function removeStoryFiles(files: readonly string[]): Promise<void> {
  for (const file of files)
    await removePicture(file).catch((error: unknown) =>
      log.error('stories.picture_undeleted', error),
    )
}
