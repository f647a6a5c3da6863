import type { Tx } from '#app/platform/db.server.ts'
import { dropLettersAbout } from './letter-store.server.ts'

/** Forgets every letter about these things, sent or not, with the addresses that they went to; answers how many. What is on its way still arrives. */
export const forgetLetters = (references: readonly string[], tx: Tx): Promise<number> =>
  dropLettersAbout(references, tx)
