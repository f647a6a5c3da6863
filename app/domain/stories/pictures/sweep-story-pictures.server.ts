import { listStoryFiles } from '#app/platform/pictures/list-story-files.server.ts'
import { removePicture } from '#app/platform/pictures/remove-picture.server.ts'
import { addHours, addSeconds } from '#app/values/period.ts'
import { forgetPictures, listNamedFiles } from './picture-store.server.ts'
import { hoursAside } from './story-picture.ts'

/** A file lies there a moment before its row: one that is younger may be about to be named. */
const secondsUnnamed = 20

/**
 * Deletes the files of pictures that no row names: withdrawn, run out, not covered any more, taken away a day ago, or left by a crash. With a
 * round every ten seconds nothing of a withdrawn story lies on the disk half a minute later. `youngest`: so many seconds a file
 * lies there before it is looked at. Answers how many went.
 */
export async function sweepStoryPictures(now: Date, youngest = secondsUnnamed): Promise<number> {
  await forgetPictures(addHours(now, -hoursAside))
  // By the disk's own clock, since it says when a file came there.
  const files = await listStoryFiles(addSeconds(new Date(), -youngest))
  const named = await listNamedFiles(files)
  const gone = files.filter((file) => !named.has(file))
  for (const file of gone) await removePicture(file)
  return gone.length
}
