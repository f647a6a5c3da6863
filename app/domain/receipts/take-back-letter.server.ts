import type { Tx } from '#app/platform/db.server.ts'
import { type LetterWish, letterKey } from './letter.ts'
import { dropUntried } from './letter-store.server.ts'

/** Takes a letter back that is owed and that nobody has tried to send; false when it is too late, or there is none. */
export const takeBackLetter = (
  wish: Pick<LetterWish, 'kind' | 'reference' | 'edition'>,
  tx: Tx,
): Promise<boolean> => dropUntried(letterKey(wish), tx)
