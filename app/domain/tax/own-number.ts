import { parseNorwegianPerson } from '#app/values/norwegian-number.ts'
import { done, type Outcome } from '#app/values/outcome.ts'
import { type PersonNumberRefusal, parsePersonNumber } from '#app/values/swedish-number.ts'
import type { NumberKind } from './report.ts'
import { ruleOn, type TaxCountry, type TaxRuleContent } from './rule.ts'

/** Why a giver's number is not kept. */
export type NumberRefusal = PersonNumberRefusal | 'number_under_age' | 'not_offered'

/** A giver's number as it was read, before it is locked away. */
export type ReadNumber = {
  digits: string
  kind: NumberKind
  lastFour: string
  /** The first income year in which she is old enough. */
  adultFrom: number
  doubtful: boolean
}

/** Reads the number that a giver leaves, by the country that the organisation reports to. */
export function readNumber(
  text: string,
  { country, today }: { country: TaxCountry; today: string },
  rules: readonly TaxRuleContent[],
): Outcome<ReadNumber, PersonNumberRefusal> {
  const read = country === 'SE' ? parsePersonNumber(text, today) : parseNorwegianPerson(text, today)
  if (!read.ok) return read
  const { digits, kind, birthday } = read.value
  const least = ruleOn(rules, { rule: 'person_age_least', country, day: today }) ?? 0
  return done({
    ...{ digits, kind, lastFour: digits.slice(-4) },
    // Old enough at the end of the year (IL 67 kap. 20 §) means the whole of the year.
    adultFrom: Number(birthday.slice(0, 4)) + least,
    doubtful: 'doubtful' in read.value && read.value.doubtful,
  })
}

/** What a giver sees of the number that she has left. */
export type OwnNumber = {
  kind: NumberKind
  lastFour: string
  keptAt: Date
  /** Whether a name and an address are kept beside it; asked for beside a coordination number. */
  hasAddress: boolean
  /** Income years that have been reported under it. */
  reported: number[]
}

/** What the law gives for a gift, as a giver is told; undefined where no rule says so. Amounts in minor units, the rate in hundredths of a percent. */
export type OfferFigures = {
  giftLeast: number | undefined
  yearLeast: number | undefined
  sumLeast: number | undefined
  basisMost: number | undefined
  rate: number | undefined
  ageLeast: number | undefined
  /** What a company's gift must be; undefined where a company gets nothing for it. */
  companyLeast: number | undefined
}

/** Whether a giver may leave her number, where it goes, and from when to when her gifts count. */
export type TaxOffer =
  | { offered: false; country: TaxCountry }
  | {
      offered: true
      country: TaxCountry
      figures: OfferFigures
      from: string
      to: string
      /** So many years after the last report the number is forgotten. */
      keptYears: number | undefined
      /** By when this year's gifts are reported. */
      deadline: string | undefined
    }
