import type { LetterKind } from './letter.ts'
import { countEdition } from './letter-list-store.server.ts'

/** What has become of the letters of one kind and edition, such as the yearly statements of a year; one that was sent again counts once. */
export const countLettersOf = (
  kind: LetterKind,
  edition: number,
): Promise<{ owed: number; sent: number; failed: number }> => countEdition(kind, edition)
