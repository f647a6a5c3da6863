import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { type StaffActor, tellOfStory } from './tell-of-story.server.ts'
import { withdrawRow } from './withdraw-store.server.ts'

/**
 * Withdraws a story for good, in one step and whatever state it is in: its texts are deleted, its consents end, and its address answers
 * "gone" from now on. Refused only when it is gone already.
 */
export const withdrawStory = (wish: {
  id: string
  by: StaffActor
  now: Date
}): Promise<Outcome<undefined, 'gone'>> =>
  transaction(async (tx) => {
    const { id, by, now: at } = wish
    if (!(await withdrawRow(id, by.id, tx))) return refused('gone')
    const how = [{ field: 'how', to: 'staff' }]
    await tellOfStory({ id, by, action: 'stories.withdrawn', changes: how, at }, tx)
    return done(undefined)
  })
