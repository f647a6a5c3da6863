import type { DeskPicture, TakenAway } from './desk-picture.ts'
import { listAside, listDeskPictures } from './gallery-store.server.ts'

/** A piece's pictures as staff see them, in their order, and the one that was taken away last. */
export async function listGallery(
  productId: string,
): Promise<{ pictures: DeskPicture[]; takenAway: TakenAway | undefined }> {
  const [pictures, [takenAway]] = await Promise.all([
    listDeskPictures(productId),
    listAside(productId, 1),
  ])
  return { pictures, takenAway }
}
