import { ring } from '#app/platform/bell.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { listFilesOf } from './pictures/picture-store.server.ts'
import { removeStoryFiles } from './pictures/remove-story-files.server.ts'
import { rememberWithdrawal } from './remember-withdrawal.server.ts'
import { tellOfStory } from './tell-of-story.server.ts'
import { findByLink, type LinkedConsent, withdrawConsent } from './withdraw-store.server.ts'

type Wish = { token: string; now: Date }

/** Withdraws the story of a survivor's own link, for good. Refused when no consent has this link, or when it is gone already. */
export async function withdrawByLink({
  token,
  now,
}: Wish): Promise<Outcome<undefined, 'gone' | 'not_found'>> {
  const found = await findByLink(tokenHash(token))
  if (!found) return refused('not_found')
  await rememberWithdrawal(found.storyId)
  const files = await listFilesOf([found.storyId])
  if (!(await withdraw(found, now))) return refused('gone')
  ring('withdrawn-stories')
  await removeStoryFiles(files)
  return done(undefined)
}

const withdraw = ({ consentId, storyId }: LinkedConsent, at: Date): Promise<boolean> =>
  transaction(async (tx) => {
    if (!(await withdrawConsent(consentId, at, tx))) return false
    const line = { id: storyId, by: { kind: 'lykta' }, action: 'stories.withdrawn' } as const
    await tellOfStory({ ...line, changes: [{ field: 'how', to: 'survivor_link' }], at }, tx)
    return true
  })
