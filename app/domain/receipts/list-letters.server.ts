import { type LetterState, listLettersAbout, listLettersIn } from './letter-list-store.server.ts'

export type { LetterRow, LetterState } from './letter-list-store.server.ts'

type Wish =
  | { about: string[] }
  | { state: LetterState; after: { at: Date; id: string } | undefined; limit: number }

/** The letters about some things, or those in a state from where the last page ended; newest first. */
export const listLetters = (wish: Wish) =>
  'about' in wish ? listLettersAbout(wish.about) : listLettersIn(wish)
