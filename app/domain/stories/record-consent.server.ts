import { type Tx, transaction } from '#app/platform/db.server.ts'
import { randomToken, tokenHash } from '#app/platform/seal.server.ts'
import { newId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import {
  type ConsentRefusal,
  type ConsentWish,
  consentFaults,
  firstOfMonth,
  isWider,
} from './consent.ts'
import { insertConsent, lockStory, moveStory, type StoryRow } from './store.server.ts'
import { canMove, type StoryRefusal } from './story.ts'
import { type StaffActor, tellOfStory } from './tell-of-story.server.ts'

type Wish = {
  id: string
  /** The version that a form was shown with: sent twice, it gives one consent and one link. */
  version?: number
  consent: ConsentWish
  by: StaffActor
  now: Date
}

/**
 * Records a consent and lets the story stand on it: a draft's first, the renewal of one that is published, or, while nobody reads it, one in
 * the place of another that was recorded wrong; then everything is approved anew, and both are kept. Answers the word of the link by
 * which the survivor withdraws: it is shown this once and kept as a hash, and the links of her earlier consents work as well.
 */
export const recordConsent = (
  wish: Wish,
): Promise<Outcome<{ token: string }, StoryRefusal | ConsentRefusal>> =>
  transaction((tx) => record(wish, tx))

async function record(wish: Wish, tx: Tx): ReturnType<typeof recordConsent> {
  const { id, consent, by, now: at } = wish
  const [fault] = consentFaults(consent, at)
  const leftOn = firstOfMonth(consent.leftProgramme)
  if (fault || !leftOn) return refused(fault ?? 'left_malformed')
  const story = await lockStory(id, tx)
  if (!story || story.state === 'withdrawn') return refused('gone')
  if (wish.version !== undefined && wish.version !== story.version)
    return refused('changed_meanwhile')
  const to = whereTo(story)
  if (!to) return refused('not_its_turn')
  const narrow = to === 'renewed' ? whyNotRenew(story, consent) : undefined
  if (narrow) return refused(narrow)
  const token = randomToken()
  const row = { id: newId(), storyId: id, leftOn, recordedBy: by.id, linkHash: tokenHash(token) }
  await insertConsent({ ...consent, ...row }, tx)
  const isReplaced = to === 'consented' && story.state !== 'draft'
  const revision = story.revision + (isReplaced ? 1 : 0)
  await moveStory({ id, to, revision, consentId: row.id, by: by.id }, tx)
  const action = isReplaced ? 'stories.consent_replaced' : actions[to]
  await tellOfStory({ id, by, action, changes: told(consent), at }, tx)
  return done({ token })
}

const actions = { consented: 'stories.consent_recorded', renewed: 'stories.renewed' } as const

function whereTo({ state }: StoryRow): 'consented' | 'renewed' | undefined {
  if (state === 'published' || state === 'renewed') return 'renewed'
  return canMove(state, 'consented') ? 'consented' : undefined
}

/** Texts do not change when a consent is renewed: one that covers none of them would publish nothing. */
const hasText = ({ wholeTexts }: StoryRow, { scope }: ConsentWish): boolean =>
  wholeTexts.some((locale) => scope.locales.includes(locale))

/** What was approved was approved in the scope of the consent then: with more in it, it is taken back and approved anew. */
function whyNotRenew(story: StoryRow, wish: ConsentWish): StoryRefusal | undefined {
  if (!hasText(story, wish)) return 'not_published'
  const approved = story.consent?.scope
  return approved && isWider(wish.scope, approved) ? 'wider_than_approved' : undefined
}

const told = ({ scope, givenAt, expiresAt }: ConsentWish) => [
  { field: 'given', to: givenAt.toISOString() },
  { field: 'expires', to: expiresAt.toISOString() },
  { field: 'languages', to: scope.locales.join(' ') },
  { field: 'channels', to: scope.channels.join(' ') },
  { field: 'name', to: scope.nameShown },
  { field: 'picture', to: scope.picture },
  { field: 'search engines', to: scope.searchEngines },
]
