import { transaction } from '#app/platform/db.server.ts'
import { checkStory } from './check-story.server.ts'
import type { Finding } from './identity-check/check-texts.ts'
import { lockStory } from './store.server.ts'
import { takeStoryBack } from './take-story-back.server.ts'
import type { StaffActor } from './tell-of-story.server.ts'

type Wish = { id: string; by: StaffActor; now: Date }

/**
 * Searches a story that is read by what has just been locked away of her. When something of it stands there, it is taken back at once: nobody
 * reads on until it is mended and approved anew. Answers where and of what kind; nothing of a story that nobody reads, which is
 * searched before it is published.
 */
export async function searchAgain(wish: Wish): Promise<Finding[]> {
  // Locked for a moment: a publication that is under way is waited for, and does not slip by.
  const story = await transaction((tx) => lockStory(wish.id, tx))
  if (story?.state !== 'published' && story?.state !== 'renewed') return []
  const checked = await checkStory(wish)
  if (!checked.ok || checked.value.length === 0) return []
  await takeStoryBack(wish)
  return checked.value
}
