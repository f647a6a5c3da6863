import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { movedTo } from './desk-picture.ts'
import { listDeskPictures, lockGallery, saveOrder } from './gallery-store.server.ts'

type Wish = {
  id: string
  productId: string
  /** Counted from 1; or one place towards an end from wherever it lies now. */
  to: number | 'earlier' | 'later'
  by: Actor
  now: Date
}

/** Moves a picture among those of its piece; the first one stands for the piece in lists. */
export function placePicture(wish: Wish): Promise<Outcome<null, 'gone'>> {
  const { id, productId, to, by, now: at } = wish
  return transaction(async (tx) => {
    const called = await lockGallery(productId, tx)
    const order = (await listDeskPictures(productId, tx)).map((picture) => picture.id)
    const from = order.indexOf(id) + 1
    if (called === undefined || from === 0) return refused('gone')
    const place = typeof to === 'number' ? to : from + (to === 'earlier' ? -1 : 1)
    const moved = movedTo(order, id, place)
    const now = moved.indexOf(id) + 1
    if (now === from) return done(null)
    await saveOrder(moved, tx)
    const changes = [{ field: 'picture', from, to: now }]
    const about = { by, object: `product/${productId}`, called, changes, at }
    await recordHistory({ ...about, action: 'products.picture_moved' }, tx)
    return done(null)
  })
}
