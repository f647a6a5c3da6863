import type { PersonRoom } from '#app/domain/privacy/person-room.ts'
import { countUnderWay, forgetLettersTo } from './person-store.server.ts'
import { tellOfLetters } from './tell-of-letters.server.ts'
import { tellOfPapers } from './tell-of-papers.server.ts'

/** Somebody's receipts, as they were printed, which the books keep; and the letters to her, of which only that they went is kept. */
export const papersOfPerson: readonly PersonRoom[] = [
  { kind: 'receipts', tables: ['receipt'], tell: tellOfPapers },
  {
    kind: 'letters',
    tables: ['letter'],
    tell: tellOfLetters,
    forget: (person, _at, tx) => forgetLettersTo(person, tx),
    whyNot: async (person) => ((await countUnderWay(person)) > 0 ? ['letter_under_way'] : []),
  },
]
