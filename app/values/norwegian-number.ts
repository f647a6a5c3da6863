import { done, type Outcome, refused } from './outcome.ts'
import {
  isBirthday,
  type OrganisationNumberRefusal,
  type PersonNumberRefusal,
} from './swedish-number.ts'

/** A number of a person in the Norwegian register, as it is read: eleven digits, of which kind, and the day of birth. */
export type NorwegianPerson = {
  digits: string
  kind: 'fodselsnummer' | 'd_nummer'
  birthday: string
  /** Fits only by the rule for numbers that are given from 2032 on: to be looked at, not to be refused. */
  doubtful: boolean
}

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

/** The remainder of a weighted sum by eleven; 0 where the last digit is the one that is asked for. */
const remainder = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11

/** From 2032 on the first control digit may leave 0, 1, 2 or 3 (Skatteetaten, "nytt fødselsnummer fra 2032"); until then 0 alone. */
const mostOf2032 = 3

/**
 * Reads a fødselsnummer or D-number as people type it, with or without spaces: "010190 10001". A D-number has 40 added to its day; the
 * invented numbers of the tax administration's test people have 80 added to their month, and are read like others.
 */
export function parseNorwegianPerson(
  text: string,
  today: string,
): Outcome<NorwegianPerson, PersonNumberRefusal> {
  const digits = text.replace(/[\s\u00a0\u202f-]/g, '')
  if (digits === '') return refused('number_missing')
  if (!/^\d{11}$/.test(digits)) return refused('number_malformed')
  const first = remainder(digits, firstWeights)
  if (first > mostOf2032 || remainder(digits, secondWeights) !== 0)
    return refused('number_checksum')
  const birthday = birthdayOf(digits)
  if (!birthday) return refused('number_no_day')
  if (birthday > today) return refused('number_unborn')
  const kind = Number(digits[0]) >= 4 ? 'd_nummer' : 'fodselsnummer'
  return done({ digits, kind, birthday, doubtful: first !== 0 })
}

function birthdayOf(digits: string): string | undefined {
  const [day, month] = [Number(digits.slice(0, 2)) % 40, Number(digits.slice(2, 4)) % 80]
  const year = yearOf(digits.slice(4, 6), Number(digits.slice(6, 9)))
  const two = (number: number) => String(number).padStart(2, '0')
  const birthday = `${year}-${two(month)}-${two(day)}`
  return year && isBirthday(birthday) ? birthday : undefined
}

/** The century is told by the three digits after the day of birth. */
function yearOf(yy: string, individual: number): string | undefined {
  const year = Number(yy)
  if (individual < 500) return `19${yy}`
  if (individual < 750 && year >= 54) return `18${yy}`
  if (year < 40) return `20${yy}`
  return individual >= 900 ? `19${yy}` : undefined
}

/** Reads a Norwegian organisation number, "974 760 673", with or without MVA; answers its nine digits. */
export function parseNorwegianOrganisation(
  text: string,
): Outcome<string, OrganisationNumberRefusal> {
  const digits = text.replace(/^NO|MVA$|[\s\u00a0\u202f-]/gi, '')
  if (digits === '') return refused('number_missing')
  if (!/^[89]\d{8}$/.test(digits)) return refused('number_malformed')
  const fits = remainder(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) === 0
  return fits ? done(digits) : refused('number_checksum')
}
