import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { dropUntriedCopies } from './copy-store.server.ts'
import { countReaders } from './count-readers.server.ts'
import { canMove, halfDone, languagesOf, type Newsletter } from './newsletter.ts'
import {
  findNewsletterRow,
  lockNewsletter,
  saveState,
  saveWritten,
} from './newsletter-store.server.ts'
import { writtenBody } from './written-body.server.ts'

export type NewsletterMove = 'sending' | 'paused' | 'stopped'
export type MoveRefusal =
  | 'gone'
  | 'cannot_now'
  | 'nothing_written'
  | 'half_done'
  | 'no_readers'
  | 'changed_meanwhile'

type Wish = {
  id: string
  to: NewsletterMove
  /** The version that was shown before it was sent. */
  version: number
  by: Actor
  now: Date
}

const actions = {
  sending: 'newsletter.sent',
  paused: 'newsletter.paused',
  stopped: 'newsletter.stopped',
} as const

/**
 * Lets a newsletter go, pauses, resumes or stops it; once, however often it is pressed and by however many. What nobody has tried to send is taken
 * back by a pause or a stop; what is on its way arrives. Refused when it is written in no language, or half in one, when nobody reads it, and when it cannot go there.
 */
export const moveNewsletter = (wish: Wish): Promise<Outcome<undefined, MoveRefusal>> =>
  transaction(async (tx) => {
    const { id, to, by, now: at } = wish
    const locked = await lockNewsletter(id, tx)
    if (!locked) return refused('gone')
    if (locked.state === to) return done(undefined)
    if (!canMove(locked.state, to)) return refused('cannot_now')
    const refusal = locked.state === 'draft' ? await begin(wish, tx) : undefined
    if (refusal) return refused(refusal)
    await saveState({ id, state: to, at }, tx)
    if (to !== 'sending') await dropUntriedCopies(id, tx)
    await recordHistory({ by, action: actions[to], object: `newsletter/${id}`, at }, tx)
    return done(undefined)
  })

/** Fixes what every copy says. */
async function begin({ id, version, now }: Wish, tx: Tx): Promise<MoveRefusal | undefined> {
  const newsletter = await findNewsletterRow(id, tx)
  if (!newsletter || newsletter.version !== version) return 'changed_meanwhile'
  const refusal = whyNotSend(newsletter)
  if (refusal) return refusal
  const languages = languagesOf(newsletter.texts)
  const readers = await countReaders()
  // Sent to nobody it would be over, and could not go to whoever says yes tomorrow.
  if (languages.every((locale) => readers[locale] === 0)) return 'no_readers'
  for (const locale of languages) {
    const written = await writtenBody(newsletter.texts[locale].body, locale, now)
    await saveWritten({ id, locale, written }, tx)
  }
  return undefined
}

function whyNotSend({ texts }: Newsletter): MoveRefusal | undefined {
  if (halfDone(texts).length > 0) return 'half_done'
  return languagesOf(texts).length === 0 ? 'nothing_written' : undefined
}
