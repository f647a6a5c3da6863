import { done, type Outcome, refused } from './outcome.ts'

export type OrganisationNumberRefusal = 'number_missing' | 'number_malformed' | 'number_of_person'

/** Weights of the last figure of a Norwegian number (modulo 11). */
const norwegian = [3, 2, 7, 6, 5, 4, 3, 2]

/**
 * Reads the organisation number of a company: Swedish (ten figures, with or without the century 16 before them) or Norwegian (nine, MVA may stand
 * after them), as people write it. Answers the figures alone. Refuses one whose last figure does not fit the others, and one that is a person's.
 */
export function parseOrganisationNumber(text: string): Outcome<string, OrganisationNumberRefusal> {
  const typed = text.trim().toUpperCase()
  if (typed === '') return refused('number_missing')
  const plain = typed
    .replace(/^(?:SE|NO)\s?/, '')
    .replace(/\s?MVA$/, '')
    .replace(/[\s\u00a0-]/g, '')
  if (/^\d{9}$/.test(plain)) {
    return fitsNorwegian(plain) ? done(plain) : refused('number_malformed')
  }
  if (/^(?:19|20)\d{10}$/.test(plain)) return refused('number_of_person')
  const swedish = /^(?:16)?(\d{10})$/.exec(plain)?.[1]
  if (!swedish || !fitsLuhn(swedish)) return refused('number_malformed')
  // The month of somebody's birth is below twenty, the pair of figures that stands there in a company's number is not.
  return Number(swedish.slice(2, 4)) < 20 ? refused('number_of_person') : done(swedish)
}

/** As it is printed: 556016-0680, or 123 456 785. */
export const formatOrganisationNumber = (digits: string): string =>
  digits.length === 10
    ? `${digits.slice(0, 6)}-${digits.slice(6)}`
    : digits.replace(/(\d{3})(?=\d)/g, '$1\u00a0')

/** Every second figure counts twice, its digits added; the sum ends in nought (ISO/IEC 7812, and Swedish numbers by SFS 1974:174). */
function fitsLuhn(digits: string): boolean {
  const sum = [...digits].reduce((total, figure, at) => {
    const weighed = Number(figure) * (at % 2 === 0 ? 2 : 1)
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return sum % 10 === 0
}

function fitsNorwegian(digits: string): boolean {
  const sum = norwegian.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  const last = (11 - (sum % 11)) % 11
  return last !== 10 && last === Number(digits[8])
}
