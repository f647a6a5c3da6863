import { movedTo } from '#app/domain/catalogue/pictures/desk-picture.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { lockStory } from '../store.server.ts'
import { type StaffActor, tellOfStory } from '../tell-of-story.server.ts'
import { listPictureRows, savePictureOrder } from './picture-store.server.ts'
import { type PictureRefusalOfStory, whyNoPictures } from './story-picture.ts'

type Wish = {
  id: string
  storyId: string
  to: 'earlier' | 'later'
  by: StaffActor
  now: Date
}

/** Moves a picture of a story one place; at an end it stays there. */
export const placeStoryPicture = (wish: Wish): Promise<Outcome<undefined, PictureRefusalOfStory>> =>
  transaction(async (tx) => {
    const { id, storyId, to, by, now: at } = wish
    const closed = whyNoPictures(await lockStory(storyId, tx), at)
    if (closed) return refused(closed)
    const rows = (await listPictureRows(storyId, tx)).filter(({ removedAt }) => !removedAt)
    const order = rows.map((picture) => picture.id)
    const place = order.indexOf(id) + 1
    if (place === 0) return refused('gone')
    const moved = movedTo(order, id, to === 'earlier' ? place - 1 : place + 1)
    await savePictureOrder({ order: moved, by: by.id }, tx)
    await tellOfStory({ id: storyId, by, action: 'stories.picture_moved', at }, tx)
    return done(undefined)
  })
