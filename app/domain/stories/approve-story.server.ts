import { type Tx, transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { insertApproval, lockStory } from './store.server.ts'
import { type ApprovalKind, type StoryRefusal, whyNotApprove } from './story.ts'
import { type StaffActor, tellOfStory } from './tell-of-story.server.ts'

type Wish = {
  id: string
  /** The revision that was shown: an approval is of what its giver has seen. */
  revision: number
  /** `survivor`: her own word, which `by` writes down. */
  kind: ApprovalKind
  by: StaffActor
  now: Date
}

const actions = {
  risk: 'stories.risk_assessed',
  survivor: 'stories.survivor_approved',
  second: 'stories.second_approved',
} as const satisfies Record<ApprovalKind, string>

/**
 * Takes an approval in its turn: the risk is assessed, the survivor approves, then a second person who wrote nothing of the story and
 * approved nothing of it. Refused without a consent that runs, and for a text that has been changed since it was shown.
 */
export const approveStory = (wish: Wish): Promise<Outcome<undefined, StoryRefusal>> =>
  transaction((tx) => approve(wish, tx))

async function approve(wish: Wish, tx: Tx): ReturnType<typeof approveStory> {
  const { id, revision, kind, by, now: at } = wish
  const story = await lockStory(id, tx)
  if (!story) return refused('gone')
  const refusal = whyNotApprove(story, { kind, by: by.id }, at)
  if (refusal) return refused(refusal)
  if (story.revision !== revision) return refused('changed_meanwhile')
  await insertApproval({ id, revision, kind, by: by.id }, at, tx)
  await tellOfStory({ id, by, action: actions[kind], at }, tx)
  return done(undefined)
}
