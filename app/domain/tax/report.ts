import type { Currency } from '#app/values/money.ts'
import {
  isApproved,
  ruleOn,
  type TaxApprovalContent,
  type TaxCountry,
  type TaxRuleContent,
} from './rule.ts'

export type NumberKind =
  | 'personnummer'
  | 'samordningsnummer'
  | 'fodselsnummer'
  | 'd_nummer'
  | 'organisation'

/** Whose gift is reported under which number; the number itself is not here. */
export type Party = {
  /** A keyed seal of the number, in hex: two who left the same number have the same. */
  seal: string
  kind: NumberKind
  country: TaxCountry
  lastFour: string
  /** The first income year in which a person is old enough; 0 for an organisation. */
  adultFrom: number
  /** Whether name and address are known, which the agency asks for beside a coordination number. */
  hasAddress: boolean
}

/** A gift as the report looks at it. */
export type ReportedGift = {
  /** "G-1017". */
  number: string
  /** The legal day on which the money came. */
  day: string
  currency: Currency
  /** What remains of it, in minor units: what has gone back is no gift. */
  amount: number
  anonymous: boolean
  isCompany: boolean
  /** A partnership, whose partners are taxed in its stead. */
  isPartnership: boolean
  /** Who gave, to group what lacks a number; undefined where nobody knows. */
  giver: { id: string; name: string; supporterId: string | undefined } | undefined
  party: Party | undefined
}

export const incompleteReasons = [
  'number_missing',
  'unreachable',
  'company_number_missing',
  'partnership',
  'address_missing',
  'number_foreign',
  'under_age',
  'currency',
] as const
export type IncompleteReason = (typeof incompleteReasons)[number]

/** What cannot be reported although it would count, and why. */
export type IncompleteRow = {
  reason: IncompleteReason
  giver: { id: string; name: string; supporterId: string | undefined }
  currency: Currency
  amount: number
  gifts: string[]
}

/** What is reported for one number: whole units of the country's money. */
export type ReckonedLine = Party & { amount: number; gifts: number }

export type Reckoned = { lines: ReckonedLine[]; incomplete: IncompleteRow[] }

type Law = {
  country: TaxCountry
  year: number
  rules: readonly TaxRuleContent[]
  approvals: readonly TaxApprovalContent[]
}

export const moneyOf: Record<TaxCountry, Currency> = { SE: 'SEK', NO: 'NOK' }

/**
 * Reckons what a year's file says. Sweden tests each gift by itself (IL 67 kap. 20 §): two of 150 kr on a day are two gifts below 200. Norway
 * tests what somebody gave in the year. Nothing is tested that only the giver's own return can know, such as what she gave to others.
 */
export function reckonYear(gifts: readonly ReportedGift[], law: Law): Reckoned {
  const counting = gifts.filter((gift) => counts(gift, law))
  const groups = grouped(counting, law)
  // What is in another money cannot be held against a sum in this one.
  const isEnough = (group: ReportedGift[]) =>
    group[0]?.currency !== moneyOf[law.country] || sumOf(group) >= sumLeast(law)
  const kept = [...groups.values()].filter(isEnough)
  return {
    lines: kept.filter((group) => !whyIncomplete(group[0], law)).map((group) => lineOf(group, law)),
    incomplete: kept.flatMap((group) => incompleteOf(group, law)),
  }
}

/** Whether a gift is one that the law knows, whoever gave it. */
function counts(gift: ReportedGift, law: Law): boolean {
  const { country, year, rules, approvals } = law
  const { day, anonymous, amount, giver } = gift
  if (anonymous || !giver || amount <= 0 || Number(day.slice(0, 4)) !== year) return false
  if (!isApproved(approvals, country, day)) return false
  // In another money it is shown to whoever looks after the file, where its giver counts on being reported.
  if (gift.currency !== moneyOf[country]) return gift.party?.country === country
  if (country === 'NO') return true
  const rule = gift.isCompany ? 'company_gift_least' : 'person_gift_least'
  const least = ruleOn(rules, { rule, country, day })
  return least !== undefined && amount >= least
}

/** From which sum in a year on a giver is reported, in minor units. */
const sumLeast = ({ country, year, rules }: Law): number =>
  country === 'NO'
    ? (ruleOn(rules, { rule: 'person_sum_least', country, day: `${year}-12-31` }) ??
      Number.POSITIVE_INFINITY)
    : 1

const sumOf = (gifts: readonly ReportedGift[]): number =>
  gifts.reduce((sum, { amount }) => sum + amount, 0)

/** Gifts by the number that they are reported under, or else by who gave and what is missing. */
function grouped(gifts: readonly ReportedGift[], law: Law): Map<string, ReportedGift[]> {
  const groups = new Map<string, ReportedGift[]>()
  for (const gift of gifts) {
    const reason = whyIncomplete(gift, law)
    const key = reason
      ? [reason, gift.giver?.id, gift.currency].join(' ')
      : (gift.party?.seal ?? '')
    groups.set(key, [...(groups.get(key) ?? []), gift])
  }
  return groups
}

function whyIncomplete(
  gift: ReportedGift | undefined,
  { country, year }: Law,
): IncompleteReason | undefined {
  if (!gift) return undefined
  const { party, currency, isCompany, isPartnership, giver } = gift
  if (currency !== moneyOf[country]) return 'currency'
  if (!party && isCompany) return 'company_number_missing'
  // Without an address there is no page on which she could leave her number.
  if (!party) return giver?.supporterId ? 'number_missing' : 'unreachable'
  if (party.country !== country) return 'number_foreign'
  if (country === 'SE' && isPartnership) return 'partnership'
  // The agency asks for name and address beside such a number (controls 142 to 146).
  if (party.kind === 'samordningsnummer' && !party.hasAddress) return 'address_missing'
  return party.adultFrom > year ? 'under_age' : undefined
}

/** Öre are dropped from the sum (lag 2019:453, 5 §); øre are rounded. */
function lineOf(gifts: readonly ReportedGift[], { country }: Law): ReckonedLine {
  const party = gifts[0]?.party
  if (!party) throw new Error('a line without a number')
  const whole = sumOf(gifts) / 100
  const amount = country === 'SE' ? Math.floor(whole) : Math.round(whole)
  return { ...party, amount, gifts: gifts.length }
}

function incompleteOf(gifts: readonly ReportedGift[], law: Law): IncompleteRow[] {
  const [first] = gifts
  const reason = whyIncomplete(first, law)
  if (!first?.giver || !reason) return []
  return [
    {
      ...{ reason, giver: first.giver, currency: first.currency, amount: sumOf(gifts) },
      gifts: gifts.map(({ number }) => number),
    },
  ]
}

export type LineStatus = 'new' | 'corrected' | 'removed'

/** What the next file must say of a number, set against what the files that were sent have said. */
export type FileLine = Party & { status: LineStatus; amount: number }

/** What was last sent of a number; 0 where it was removed. */
export type SentLine = Party & { amount: number }

/**
 * The lines of the next file: what was never sent, or was taken away since, is new; another sum is a correction; a number that has nothing
 * left is removed. What was sent and still holds is not said again.
 */
export function nextLines(
  reckoned: readonly ReckonedLine[],
  sent: readonly SentLine[],
): FileLine[] {
  const known = new Map(sent.map((line) => [line.seal, line]))
  const now = new Set(reckoned.map(({ seal }) => seal))
  const said = reckoned.flatMap(({ gifts: _, ...line }): FileLine[] => {
    const before = known.get(line.seal)?.amount ?? 0
    if (before === line.amount) return []
    return [{ ...line, status: before === 0 ? 'new' : 'corrected' }]
  })
  const gone = sent.filter(({ seal, amount }) => amount > 0 && !now.has(seal))
  return [...said, ...gone.map((line): FileLine => ({ ...line, status: 'removed', amount: 0 }))]
}
