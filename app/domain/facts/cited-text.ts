/** A part of a text: words, or the key of a figure that is drawn there with its source. */
export type TextPart = string | { key: string }

const citation = /\{fact:([a-z\d]+(?:-[a-z\d]+)*)\}/

/** A text cut where it names figures: "Under 2016 {fact:nmt-cases}." A name that is written wrong stays words, for its writer to see. */
export const partsOf = (text: string): TextPart[] =>
  text
    .split(citation)
    .map((part, place) => (place % 2 === 1 ? { key: part } : part))
    .filter((part) => part !== '')

/** The keys that texts name, each once. */
export const keysIn = (texts: readonly string[]): string[] => [
  ...new Set(
    texts.flatMap((text) =>
      partsOf(text).flatMap((part) => (typeof part === 'string' ? [] : [part.key])),
    ),
  ),
]
