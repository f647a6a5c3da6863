import { findStorySheet } from '#app/domain/stories/find-story-sheet.server.ts'
import { listStoryPictures } from '#app/domain/stories/pictures/list-story-pictures.server.ts'
import { describedIn, whyNoPictures } from '#app/domain/stories/pictures/story-picture.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../../frame.server.ts'

/** A story's pictures, and whether they may be changed now. Throws 404 when there is no such story. */
export async function loadPictures(id: string | undefined) {
  const sheet = isId(id) ? await findStorySheet(id) : undefined
  if (!sheet) throw notFound()
  const { row } = sheet
  return {
    ...{ id: row.id, alias: row.alias, closed: whyNoPictures(row, now()) },
    described: [...describedIn(row)],
    ...(await listStoryPictures(row.id)),
  }
}
