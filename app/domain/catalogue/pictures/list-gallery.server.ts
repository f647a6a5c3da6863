import type { DeskPicture, TakenAway } from './desk-picture.ts'
import { listAside, listDeskPictures } from './gallery-store.server.ts'

/** A piece's pictures as staff see them, in their order, and those that were taken away and may still be fetched back. */
export async function listGallery(
  productId: string,
): Promise<{ pictures: DeskPicture[]; takenAway: TakenAway[] }> {
  const [pictures, takenAway] = await Promise.all([
    listDeskPictures(productId),
    listAside(productId),
  ])
  return { pictures, takenAway }
}
