import { checkTexts, type Finding, type Secrets } from './check-texts.ts'

const hers = new Set<string>(['names', 'aliases', 'numbers', 'emails', 'dates', 'places', 'email'])

/** What the vault has of her, in the name of a file that somebody sends. A camera's own numbers and days are nobody's. */
export const checkFileName = (name: string, secrets: Secrets): Finding[] =>
  checkTexts([{ where: 'file', text: readPercents(name) }], secrets).filter(({ kind }) =>
    hers.has(kind),
  )

/** "%C3%96berg" is "Öberg". */
const readPercents = (name: string): string => {
  // A name may hold a percent sign that is none of these.
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
