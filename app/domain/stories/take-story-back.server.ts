import { type Tx, transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { lockStory, moveStory } from './store.server.ts'
import { type StoryRefusal, whyNotTakeBack } from './story.ts'
import { type StaffActor, tellOfStory } from './tell-of-story.server.ts'

type Wish = { id: string; by: StaffActor; now: Date }

/** Takes a story back to be written on: nobody reads it any more, and everything is approved anew. One that has run out becomes a draft. */
export const takeStoryBack = (wish: Wish): Promise<Outcome<undefined, StoryRefusal>> =>
  transaction((tx) => takeBack(wish, tx))

async function takeBack({ id, by, now: at }: Wish, tx: Tx): ReturnType<typeof takeStoryBack> {
  const story = await lockStory(id, tx)
  if (!story) return refused('gone')
  const refusal = whyNotTakeBack(story, at)
  if (refusal) return refused(refusal)
  const next =
    story.state === 'expired'
      ? ({ to: 'draft', consentId: null } as const)
      : ({ to: 'consented', consentId: story.consent?.id ?? null } as const)
  await moveStory({ id, ...next, revision: story.revision + 1, by: by.id }, tx)
  await tellOfStory({ id, by, action: 'stories.taken_back', at }, tx)
  return done(undefined)
}
