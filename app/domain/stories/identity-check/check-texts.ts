import { hasDate, hasEmail, hasName, hasNumber } from './find-strings.ts'
import { findPatterns, type Pattern } from './patterns.ts'
import { type ReadText, readText } from './read-text.ts'

/** What must not be found, as the vault has it; kept in memory for as long as the check takes. */
export type Secrets = {
  names: readonly string[]
  aliases: readonly string[]
  numbers: readonly string[]
  emails: readonly string[]
  dates: readonly string[]
  places: readonly string[]
}

/** A text of a story and where it stands: "body sv", "address", "alias". */
export type CheckedText = { where: string; text: string }

/** Where something was found, and what kind of thing. Never what: whoever reads the finding may not know it. */
export type Finding = { where: string; kind: FoundKind }
export type FoundKind = keyof Secrets | Pattern

const searches: Record<keyof Secrets, (text: ReadText, secret: string) => boolean> = {
  names: hasName,
  aliases: hasName,
  numbers: hasNumber,
  emails: hasEmail,
  dates: hasDate,
  places: hasName,
}

/** Everything in these texts by which somebody could be known: what the vault has of her, and what gives anybody away. */
export const checkTexts = (texts: readonly CheckedText[], secrets: Secrets): Finding[] =>
  texts.flatMap(({ where, text }) => {
    const read = readText(text)
    return [
      ...(Object.keys(searches) as (keyof Secrets)[])
        .filter((kind) => secrets[kind].some((secret) => searches[kind](read, secret)))
        .map((kind) => ({ where, kind })),
      ...findPatterns(text).map((kind) => ({ where, kind })),
    ]
  })
