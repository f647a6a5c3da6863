import { done, type Outcome, refused } from './outcome.ts'

/** A number of a person in the Swedish register, as it is read: twelve digits, of which kind, and the day of birth as "1990-06-02". */
export type SwedishPerson = {
  digits: string
  kind: 'personnummer' | 'samordningsnummer'
  birthday: string
}

export type PersonNumberRefusal =
  | 'number_missing'
  | 'number_malformed'
  | 'number_no_day'
  | 'number_checksum'
  | 'number_unborn'

/** What stands between the digits of a number as people write it: spaces of any kind, hyphens, dashes, a minus. */
const between = /[\s\u00a0\u202f\u2010-\u2015\u2212-]/g

/** Whether the last digit fits by the Luhn rule: every second digit doubled from the last but one, the sum of all digits a multiple of ten. */
export function fitsLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const worth = Number(digit) * (place % 2 === 1 ? 2 : 1)
    return total + (worth > 9 ? worth - 9 : worth)
  }, 0)
  return sum % 10 === 0
}

/** Whether "1990-02-30" is a day that has been in a calendar. */
export const isBirthday = (day: string): boolean => {
  const at = new Date(`${day}T12:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}

/**
 * Reads a personnummer or samordningsnummer as people type it: "900602-2397", "19900602-2397", "900602+2397", with or without spaces.
 * Without a century it is the latest that is not after `today` ("2026-11-27"), and with a plus the latest at least a hundred years back
 * (folkbokföringslagen 18 §). A samordningsnummer has 60 added to its day.
 */
export function parsePersonNumber(
  text: string,
  today: string,
): Outcome<SwedishPerson, PersonNumberRefusal> {
  const typed = text.replace(between, '')
  if (typed === '') return refused('number_missing')
  const match = /^(18|19|20)?(\d{2})(\d{2})(\d{2})(\+?)(\d{4})$/.exec(typed)
  if (!match) return refused('number_malformed')
  const [, century, yy = '', month = '', dd = '', plus, last = ''] = match
  if (last.startsWith('000')) return refused('number_malformed')
  if (!fitsLuhn(yy + month + dd + last)) return refused('number_checksum')
  const isCoordination = Number(dd) > 60
  const day = isCoordination ? String(Number(dd) - 60).padStart(2, '0') : dd
  const found = centuryOf({ century, yy, plus: plus === '+', rest: `${month}-${day}`, today })
  if (!found.ok) return found
  return done({
    digits: `${found.value}${yy}${month}${dd}${last}`,
    kind: isCoordination ? 'samordningsnummer' : 'personnummer',
    birthday: `${found.value}${yy}-${month}-${day}`,
  })
}

type Typed = {
  century: string | undefined
  yy: string
  plus: boolean
  rest: string
  today: string
}

function centuryOf({ century, yy, plus, rest, today }: Typed) {
  const latestYear = Number(today.slice(0, 4)) - (plus ? 100 : 0)
  const candidates = century ? [century] : ['20', '19', '18']
  const days = candidates.filter((one) => isBirthday(`${one}${yy}-${rest}`))
  if (days.length === 0) return refused('number_no_day')
  const born = days.find((one) => {
    const isOldEnough = Boolean(century) || Number(one + yy) <= latestYear
    return isOldEnough && `${one}${yy}-${rest}` <= today
  })
  return born ? done(born) : refused('number_unborn')
}

export type OrganisationNumberRefusal = 'number_missing' | 'number_malformed' | 'number_checksum'

/**
 * Reads a Swedish organisation number, "802000-0000" or with 16 before it; answers its ten digits. The third is at least 2, which tells it
 * from a person's number (lag 1974:174): a sole trader gives as a person.
 */
export function parseSwedishOrganisation(text: string): Outcome<string, OrganisationNumberRefusal> {
  const typed = text.replace(between, '')
  if (typed === '') return refused('number_missing')
  const digits = /^(?:16)?(\d{2}[2-9]\d{7})$/.exec(typed)?.[1]
  if (!digits) return refused('number_malformed')
  return fitsLuhn(digits) ? done(digits) : refused('number_checksum')
}
