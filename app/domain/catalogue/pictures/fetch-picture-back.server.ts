import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { isId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { mostPictures, movedTo } from './desk-picture.ts'
import { listDeskPictures, lockGallery, saveOrder, takeBack } from './gallery-store.server.ts'
import { settleFile } from './settle-file.server.ts'

type Wish = { id: string; productId: string; by: Actor; now: Date }
type Back = Outcome<{ file: string | null }, 'gone' | 'too_many_pictures'>

/** Gives a piece a picture back that was taken away, where it was and with all that was said of it. */
export async function fetchPictureBack(wish: Wish): Promise<Back> {
  if (!isId(wish.id)) return refused('gone')
  const back = await transaction((tx) => restore(wish, tx))
  if (back.ok && back.value.file) await settleFile(back.value.file)
  return back
}

async function restore({ id, productId, by, now: at }: Wish, tx: Tx): Promise<Back> {
  const called = await lockGallery(productId, tx)
  if (called === undefined) return refused('gone')
  const before = (await listDeskPictures(productId, tx)).map((picture) => picture.id)
  if (before.length >= mostPictures) return refused('too_many_pictures')
  const back = await takeBack({ id, productId }, tx)
  if (!back) return refused('gone')
  await saveOrder(movedTo([...before, id], id, back.place), tx)
  const changes = [{ field: 'picture', from: null, to: back.place }]
  const about = { by, object: `product/${productId}`, called, changes, at }
  await recordHistory({ ...about, action: 'products.picture_restored' }, tx)
  return done({ file: back.file })
}
