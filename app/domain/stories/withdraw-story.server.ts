import { ring } from '#app/platform/bell.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { listFilesOf } from './pictures/picture-store.server.ts'
import { removeStoryFiles } from './pictures/remove-story-files.server.ts'
import { rememberWithdrawal } from './remember-withdrawal.server.ts'
import { type StaffActor, tellOfStory } from './tell-of-story.server.ts'
import { withdrawRow } from './withdraw-store.server.ts'

type Wish = { id: string; by: StaffActor; now: Date }

/**
 * Withdraws a story for good, in one step and whatever state it is in: its texts and pictures are deleted, its consents end, and its address
 * answers "gone" from now on. Refused only when it is gone already.
 */
export async function withdrawStory({
  id,
  by,
  now: at,
}: Wish): Promise<Outcome<undefined, 'gone'>> {
  await rememberWithdrawal(id)
  const files = await listFilesOf([id])
  const withdrawn = await transaction(async (tx) => {
    if (!(await withdrawRow(id, by.id, tx))) return false
    const how = [{ field: 'how', to: 'staff' }]
    await tellOfStory({ id, by, action: 'stories.withdrawn', changes: how, at }, tx)
    return true
  })
  if (!withdrawn) return refused('gone')
  ring('withdrawn-stories')
  await removeStoryFiles(files)
  return done(undefined)
}
