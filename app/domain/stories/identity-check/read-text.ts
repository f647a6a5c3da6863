import { datesIn, type FoundDate } from './find-dates.ts'
import { foldedDigits, foldedWords } from './fold.ts'
import { joinLetters } from './look-alikes.ts'
import { readNumberWords } from './spoken.ts'

/** A text made ready to be searched by many things: reading it anew for each held up everybody for half a minute. */
export type ReadText = {
  /** As it looks, without marks and what is not seen; capitals stay. */
  bare: string
  readings: readonly { words: readonly string[]; joined: string }[]
  /** Every run of five or more digits, without what is between them; in words too. */
  digitRuns: readonly string[]
  dates: readonly FoundDate[]
}

/** Digits with what people put between them. */
const runs = /\d(?:[^\p{L}\p{N}]{0,3}\d){4,}/gu

/** A text without accents and without what is not seen. */
export const bare = (text: string): string => text.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '')

/** Reads a text once. */
export function readText(text: string): ReadText {
  const plain = foldedDigits(text)
  return {
    bare: bare(text),
    readings: foldedWords(text).map((words) => ({ words, joined: joinLetters(words.join('')) })),
    digitRuns: [plain, readNumberWords(plain)].flatMap((read) =>
      [...read.matchAll(runs)].map(([run]) => run.replace(/\D/g, '')),
    ),
    dates: datesIn(text),
  }
}
