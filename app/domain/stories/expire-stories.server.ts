import { transaction } from '#app/platform/db.server.ts'
import { listRunOut } from './due-store.server.ts'
import { lockStory, moveStory } from './store.server.ts'
import { tellOfStory } from './tell-of-story.server.ts'

/**
 * Marks the stories whose consent has run out, and answers how many. Nobody could read them before it either: the view asks the clock.
 * This only lets staff see it and begin anew.
 */
export async function expireStories(now: Date): Promise<number> {
  const ids = await listRunOut()
  for (const id of ids) await expireOne(id, now)
  return ids.length
}

const expireOne = (id: string, at: Date): Promise<void> =>
  transaction(async (tx) => {
    const story = await lockStory(id, tx)
    // Renewed or withdrawn while it waited.
    if (!story?.consent || !(await listRunOut(tx)).includes(id)) return
    const { revision, consent } = story
    await moveStory({ id, to: 'expired', revision, consentId: consent.id, by: null }, tx)
    await tellOfStory({ id, by: { kind: 'lykta' }, action: 'stories.expired', at }, tx)
  })
