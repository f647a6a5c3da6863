/** Where gifts are reported. */
export const taxCountries = ['SE', 'NO'] as const
export type TaxCountry = (typeof taxCountries)[number]

/** A file is of a country and an income year. */
export type YearOf = { country: TaxCountry; year: number }

/** The figures of tax law that Lykta goes by, each with what its value counts. `day` is month and day as 131: the 31st of January. */
export const ruleUnits = {
  person_gift_least: 'amount',
  person_year_least: 'amount',
  person_basis_most: 'amount',
  person_rate: 'rate',
  person_age_least: 'years',
  person_sum_least: 'amount',
  company_gift_least: 'amount',
  company_basis_most: 'amount',
  company_rate: 'rate',
  report_deadline: 'day',
  numbers_kept: 'years',
} as const satisfies Record<string, 'amount' | 'rate' | 'years' | 'day'>

export type TaxRuleName = keyof typeof ruleUnits
export const taxRuleNames = Object.keys(ruleUnits) as TaxRuleName[]

/** Everything that staff may change about a rule. Days as "2026-01-01". */
export type TaxRuleContent = {
  rule: TaxRuleName
  country: TaxCountry
  validFrom: string
  /** "" while nobody has decided on another. */
  validTo: string
  value: number
  sourceUrl: string
  checkedOn: string
}

export type TaxRule = TaxRuleContent & { id: string; version: number }

type Question = { rule: TaxRuleName; country: TaxCountry; day: string }
type Dated = Pick<TaxRuleContent, 'rule' | 'country' | 'validFrom' | 'validTo' | 'value'>

/** What a rule says on a day; undefined where there is none, or none yet. Of two that hold, the later. */
export function ruleOn(rules: readonly Dated[], { rule, country, day }: Question) {
  const holding = rules.filter(
    (one) =>
      one.rule === rule &&
      one.country === country &&
      one.validFrom <= day &&
      (one.validTo === '' || day <= one.validTo),
  )
  return holding.sort((one, other) => other.validFrom.localeCompare(one.validFrom))[0]?.value
}

/** That gifts to the organisation count for tax in a country. Days as "2026-01-01", both included. */
export type TaxApprovalContent = {
  country: TaxCountry
  validFrom: string
  validTo: string
  decisionNumber: string
}

export type TaxApproval = TaxApprovalContent & { id: string; version: number }

/** Whether a gift of this day counts. */
export const isApproved = (
  approvals: readonly Omit<TaxApprovalContent, 'decisionNumber'>[],
  country: TaxCountry,
  day: string,
): boolean =>
  approvals.some((one) => one.country === country && one.validFrom <= day && day <= one.validTo)

/** So far back a file can be corrected (skatteförfarandelagen 66 kap. 7 §: the sixth year after). */
export const yearsBack = 6

/** Whether gifts of any day of a year count. */
export const isApprovedIn = (
  approvals: readonly Omit<TaxApprovalContent, 'decisionNumber'>[],
  country: TaxCountry,
  year: number,
): boolean =>
  approvals.some(
    (one) =>
      one.country === country && one.validFrom <= `${year}-12-31` && `${year}-01-01` <= one.validTo,
  )

/** By when a year's file must be with the tax agency; undefined where no rule says so. */
export function deadlineOf(
  rules: readonly Dated[],
  { country, year }: { country: TaxCountry; year: number },
): string | undefined {
  const next = year + 1
  const value = ruleOn(rules, { rule: 'report_deadline', country, day: `${next}-01-01` })
  if (value === undefined) return undefined
  const two = (number: number) => String(number).padStart(2, '0')
  return `${next}-${two(Math.trunc(value / 100))}-${two(value % 100)}`
}
