import { findKept } from '#app/domain/vault/find-kept.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { checkStory } from './check-story.server.ts'
import type { Finding } from './identity-check/check-texts.ts'
import { missingForPublication } from './missing.ts'
import { findStoryRow, insertCheck, lockStory, moveStory, type StoryRow } from './store.server.ts'
import { canMove, type StoryRefusal } from './story.ts'
import { type StaffActor, tellOfStory } from './tell-of-story.server.ts'

type Wish = {
  id: string
  /** The revision that was shown. */
  revision: number
  by: StaffActor
  now: Date
}

type Published =
  | Outcome<undefined, Exclude<StoryRefusal, 'identity_found'>>
  | { ok: false; refusal: 'identity_found'; findings: Finding[] }

/**
 * Publishes a story that lacks nothing and in which nothing was found by which she could be known. What is checked is what is published: an
 * approved text does not change within its revision; the revision, and by what it was searched, are asked for again under the lock. A refusal because something was found says
 * where and of what kind.
 */
export async function publishStory(wish: Wish): Promise<Published> {
  const refusal = whyNot(await findStoryRow(wish.id), wish)
  if (refusal) return refused(refusal)
  const searchedBy = await keptAt(wish.id)
  const checked = await checkStory(wish)
  if (!checked.ok) return refused(checked.refusal)
  const { value: findings } = checked
  if (findings.length > 0) return { ...refused('identity_found'), findings }
  return transaction((tx) => publish(wish, searchedBy, tx))
}

async function publish(wish: Wish, searchedBy: number | undefined, tx: Tx): Promise<Published> {
  const { id, by, now: at } = wish
  const story = await lockStory(id, tx)
  const refusal = whyNot(story, wish)
  if (refusal || !story) return refused(refusal ?? 'gone')
  if ((await keptAt(id)) !== searchedBy) return refused('changed_meanwhile')
  const consentId = story.consent?.id ?? null
  await insertCheck({ id, revision: story.revision, by: by.id }, at, tx)
  await moveStory({ id, to: 'published', revision: story.revision, consentId, by: by.id }, tx)
  await tellOfStory({ id, by, action: 'stories.published', at }, tx)
  return done(undefined)
}

function whyNot(
  story: StoryRow | undefined,
  { revision, now }: Wish,
): 'gone' | 'changed_meanwhile' | 'not_its_turn' | 'not_complete' | undefined {
  if (!story || story.state === 'withdrawn') return 'gone'
  if (story.revision !== revision) return 'changed_meanwhile'
  if (!canMove(story.state, 'published')) return 'not_its_turn'
  return missingForPublication(story, now).length > 0 ? 'not_complete' : undefined
}

/** When that was locked away by which a story is searched; undefined while the vault cannot say. */
async function keptAt(id: string): Promise<number | undefined> {
  const kept = await findKept(`story/${id}`)
  return kept.ok ? kept.value?.at.getTime() : undefined
}
