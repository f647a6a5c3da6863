import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { bringPictureBack } from '#app/platform/pictures/withdraw-picture.server.ts'
import { isId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { mostPictures, movedTo } from './desk-picture.ts'
import {
  findAside,
  listDeskPictures,
  lockGallery,
  saveOrder,
  takeBack,
} from './gallery-store.server.ts'

type Wish = { id: string; productId: string; by: Actor; now: Date }

/** Gives a piece a picture back that was taken away, where it was and with all that was said of it. */
export async function fetchPictureBack(
  wish: Wish,
): Promise<Outcome<null, 'gone' | 'too_many_pictures'>> {
  const aside = isId(wish.id) ? await findAside(wish.id, wish.productId) : null
  if (!aside) return refused('gone')
  // Before the row that names it; should the transaction fail, the sweep withdraws it again.
  if (aside.file) await bringPictureBack(aside.file)
  return transaction((tx) => restore(wish, tx))
}

async function restore(
  { id, productId, by, now: at }: Wish,
  tx: Tx,
): Promise<Outcome<null, 'gone' | 'too_many_pictures'>> {
  const called = await lockGallery(productId, tx)
  if (called === undefined) return refused('gone')
  if ((await listDeskPictures(productId, tx)).length >= mostPictures)
    return refused('too_many_pictures')
  const place = await takeBack({ id, productId }, tx)
  if (place === undefined) return refused('gone')
  const order = (await listDeskPictures(productId, tx)).map((picture) => picture.id)
  await saveOrder(movedTo(order, id, place), tx)
  const changes = [{ field: 'picture', from: null, to: place }]
  const about = { by, object: `product/${productId}`, called, changes, at }
  await recordHistory({ ...about, action: 'products.picture_restored' }, tx)
  return done(null)
}
