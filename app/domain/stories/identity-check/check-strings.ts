import { type CheckedText, checkTexts, type Finding, type Secrets } from './check-texts.ts'

const hers = new Set<string>(['names', 'aliases', 'numbers', 'emails', 'dates', 'places'])

/** What the vault has of her in these texts, and nothing that could be anybody's. */
export const checkStrings = (texts: readonly CheckedText[], secrets: Secrets): Finding[] =>
  checkTexts(texts, secrets).filter(({ kind }) => hers.has(kind))
