import type { Statements } from '#app/platform/db.server.ts'
import type { LetterWish } from './letter.ts'
import { saveLetter } from './store.server.ts'

/** Owes somebody a letter, in the transaction of its cause. It is sent afterwards, once. */
export const oweLetter = (wish: LetterWish, tx: Statements): Promise<void> => saveLetter(wish, tx)
