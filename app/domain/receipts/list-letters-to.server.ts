import type { LetterRow } from './letter-list-store.server.ts'
import {
  countLettersToRows,
  type LetterCounts,
  listLettersToRows,
} from './letters-to-store.server.ts'

export type LettersTo = { rows: LetterRow[]; counts: LetterCounts }

/** The newest letters to somebody, at her addresses or about her things, and what has become of all of them. */
export async function listLettersTo(
  who: { emails: readonly string[]; references: readonly string[] },
  limit: number,
): Promise<LettersTo> {
  const [rows, counts] = await Promise.all([
    listLettersToRows({ ...who, limit }),
    countLettersToRows(who),
  ])
  return { rows, counts }
}
