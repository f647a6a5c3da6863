import { listPictureRows } from './picture-store.server.ts'
import type { DeskStoryPicture } from './story-picture.ts'

/** A story's pictures as staff see them: those that go with it in their order, and those that were taken away. */
export async function listStoryPictures(
  storyId: string,
): Promise<{ shown: DeskStoryPicture[]; aside: DeskStoryPicture[] }> {
  const rows = await listPictureRows(storyId)
  return {
    shown: rows.filter(({ removedAt }) => !removedAt),
    aside: rows.filter(({ removedAt }) => removedAt),
  }
}
