import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { findLetter, saveCopy } from './letter-list-store.server.ts'

type Wish = {
  letterId: string
  /** The copy's number: of two presses of one button the second changes nothing. */
  copy: number
  by: Actor
  now: Date
}

/** The key of a letter without the number of its copy. */
const stem = (key: string): string => key.replace(/\/again\/\d+$/, '')

/** Owes a letter once more, under a key of its own. What it says is found anew by its reference, so it says the same. */
export const sendAgain = (
  wish: Wish,
): Promise<Outcome<undefined, 'no_letter' | 'still_under_way'>> =>
  transaction(async (tx) => {
    const letter = await findLetter(wish.letterId, tx)
    if (!letter) return refused('no_letter')
    if (letter.state === 'owed' || letter.state === 'sending') return refused('still_under_way')
    const { by, now: at } = wish
    const key = `${stem(letter.key)}/again/${wish.copy}`
    if (!(await saveCopy({ of: letter, key, at }, tx))) return done(undefined)
    const changes = [{ field: 'letter', to: letter.kind }]
    const object = letter.reference
    await recordHistory({ by, action: 'letters.sent_again', object, changes, at }, tx)
    return done(undefined)
  })
