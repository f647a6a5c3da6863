import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { isId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { listDeskPictures, lockGallery, putAside, saveOrder } from './gallery-store.server.ts'
import { settleFile } from './settle-file.server.ts'

type Wish = { id: string; productId: string; by: Actor; now: Date }

/** Takes a picture away: at once nobody is sent it any more, in any size. For a day it can be fetched back. */
export async function takePictureAway(wish: Wish): Promise<Outcome<null, 'gone'>> {
  const { id, productId, by, now: at } = wish
  if (!isId(id)) return refused('gone')
  const aside = await transaction(async (tx) => {
    const called = await lockGallery(productId, tx)
    const place = (await listDeskPictures(productId, tx)).findIndex((one) => one.id === id) + 1
    const taken = await putAside({ id, productId, place, at }, tx)
    if (called === undefined || !taken) return undefined
    await saveOrder(
      (await listDeskPictures(productId, tx)).map((picture) => picture.id),
      tx,
    )
    const changes = [{ field: 'picture', from: place, to: null }]
    const about = { by, object: `product/${productId}`, called, changes, at }
    await recordHistory({ ...about, action: 'products.picture_removed' }, tx)
    return taken
  })
  if (!aside) return refused('gone')
  // Should the program be killed here, the file is withdrawn within a minute.
  if (aside.file) await settleFile(aside.file)
  return done(null)
}
