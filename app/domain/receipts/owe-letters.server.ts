import type { Statements } from '#app/platform/db.server.ts'
import type { LetterWish } from './letter.ts'
import { saveLetters } from './store.server.ts'

/** Owes many their letters of one kind at once; whoever has had hers is owed none again. Answers how many are owed now. */
export const oweLetters = (wishes: readonly LetterWish[], tx: Statements): Promise<number> =>
  saveLetters(wishes, tx)
