import { transaction } from '#app/platform/db.server.ts'
import { isId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { lockStory } from '../store.server.ts'
import { type StaffActor, tellOfStory } from '../tell-of-story.server.ts'
import { saveAside } from './picture-store.server.ts'
import { type PictureRefusalOfStory, whyNoPictures } from './story-picture.ts'

type Wish = { id: string; storyId: string; aside: boolean; by: StaffActor; now: Date }

/** Takes a picture from a story, or gives it back; for a day either undoes the other. */
export const setPictureAside = (wish: Wish): Promise<Outcome<undefined, PictureRefusalOfStory>> =>
  transaction(async (tx) => {
    const { id, storyId, aside, by, now: at } = wish
    if (!isId(id)) return refused('gone')
    const closed = whyNoPictures(await lockStory(storyId, tx), at)
    if (closed) return refused(closed)
    const removedAt = aside ? at : null
    if (!(await saveAside({ id, storyId, removedAt, by: by.id }, tx))) return refused('gone')
    const action = aside ? 'stories.picture_removed' : 'stories.picture_restored'
    await tellOfStory({ id: storyId, by, action, at }, tx)
    return done(undefined)
  })
