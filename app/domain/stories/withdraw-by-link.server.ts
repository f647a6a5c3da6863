import { transaction } from '#app/platform/db.server.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { tellOfStory } from './tell-of-story.server.ts'
import { findByLink, withdrawConsent } from './withdraw-store.server.ts'

/** Withdraws the story of a survivor's own link, for good. Refused when no consent has this link, or when it is gone already. */
export const withdrawByLink = (wish: {
  token: string
  now: Date
}): Promise<Outcome<undefined, 'gone' | 'not_found'>> =>
  transaction(async (tx) => {
    const { token, now: at } = wish
    const found = await findByLink(tokenHash(token), tx)
    if (!found) return refused('not_found')
    if (!(await withdrawConsent(found.consentId, at, tx))) return refused('gone')
    const line = { id: found.storyId, by: { kind: 'lykta' }, action: 'stories.withdrawn' } as const
    await tellOfStory({ ...line, changes: [{ field: 'how', to: 'survivor_link' }], at }, tx)
    return done(undefined)
  })
