import type { Statements } from '#app/platform/db.server.ts'
import type { LetterKind } from './letter.ts'
import { type LetterFate, readFate } from './letter-fate-store.server.ts'

/** What has become of the letter of a kind about something, sent again or not, and when it left; undefined when none is owed. */
export const findLetterState = (
  about: { kind: LetterKind; reference: string },
  tx: Statements,
): Promise<LetterFate | undefined> => readFate(about, tx)
