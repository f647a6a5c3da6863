import { type Db, db } from '#app/platform/db.server.ts'
import type { StoredPicture } from '#app/platform/pictures/picture.ts'

export type MissingPicture = {
  id: string
  productId: string
  handle: string
  position: number
  address: string
}

/** How many pictures of each of these pieces are still to be fetched; a piece without any is absent. */
export async function countMissing(
  productIds: readonly string[],
  on: Db = db(),
): Promise<{ productId: string; count: number }[]> {
  const rows = await on.picture.groupBy({
    by: ['productId'],
    where: { productId: { in: [...productIds] }, file: null, sourceUrl: { not: null } },
    _count: true,
  })
  return rows.map(({ productId, _count }) => ({ productId, count: _count }))
}

/** The pictures of these pieces that are still to be fetched, in shop order. */
export async function listMissing(
  productIds: readonly string[],
  on: Db = db(),
): Promise<MissingPicture[]> {
  const rows = await on.picture.findMany({
    where: { productId: { in: [...productIds] }, file: null, sourceUrl: { not: null } },
    orderBy: [{ product: { position: 'asc' } }, { position: 'asc' }],
    include: { product: { select: { slug: true } } },
  })
  return rows.map(({ id, productId, position, sourceUrl, product }) => ({
    ...{ id, productId, position, handle: product.slug, address: sourceUrl ?? '' },
  }))
}

/** Gives a picture its file. False when it has one by now, or is gone. */
export async function saveFetched(
  id: string,
  { file, width, height }: StoredPicture,
  on: Db = db(),
): Promise<boolean> {
  const { count } = await on.picture.updateMany({
    where: { id, file: null },
    data: { file, width, height },
  })
  return count === 1
}
