import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import type { NewsletterContent } from './newsletter.ts'
import { insertNewsletter, saveTexts } from './newsletter-store.server.ts'

type Wish = {
  /** undefined for one that is new. */
  id: string | undefined
  texts: NewsletterContent
  version: number
  by: Actor
  now: Date
}

/** Writes a newsletter from the version that was shown, or a new one; answers its id. Refused when somebody else wrote since, or it has gone out. */
export const saveNewsletter = (wish: Wish): Promise<Outcome<{ id: string }, 'changed_meanwhile'>> =>
  transaction(async (tx) => {
    const id = wish.id ?? newId()
    if (!(await write({ ...wish, id, isNew: !wish.id }, tx))) return refused('changed_meanwhile')
    const { by, now: at } = wish
    const action = wish.id ? 'newsletter.changed' : 'newsletter.made'
    await recordHistory({ by, action, object: `newsletter/${id}`, at }, tx)
    return done({ id })
  })

async function write(
  { id, isNew, texts, version, now: at }: Wish & { id: string; isNew: boolean },
  tx: Tx,
): Promise<boolean> {
  if (!isNew) return saveTexts({ id, version, texts }, tx)
  await insertNewsletter({ id, at, texts }, tx)
  return true
}
