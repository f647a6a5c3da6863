import type { Party, ReportedGift } from '#app/domain/tax/report.ts'
import type { TaxApprovalContent, TaxCountry, TaxRuleContent } from '#app/domain/tax/rule.ts'

const rule = (
  name: TaxRuleContent['rule'],
  country: TaxCountry,
  [validFrom, value]: [string, number],
): TaxRuleContent => ({
  ...{ rule: name, country, validFrom, validTo: '', value },
  ...{ sourceUrl: 'https://www.skatteverket.se', checkedOn: '2026-11-22' },
})

/** The law that the tests of rules.md are written for. */
export const rules: TaxRuleContent[] = [
  rule('person_gift_least', 'SE', ['2019-07-01', 20_000]),
  rule('company_gift_least', 'SE', ['2026-01-01', 200_000]),
  rule('report_deadline', 'SE', ['2019-07-01', 131]),
  rule('person_sum_least', 'NO', ['2014-01-01', 50_000]),
  rule('report_deadline', 'NO', ['2014-01-01', 120]),
]

export const approvals: TaxApprovalContent[] = [
  { country: 'SE', validFrom: '2024-03-01', validTo: '2029-12-31', decisionNumber: '1' },
  { country: 'NO', validFrom: '2026-01-01', validTo: '2026-12-31', decisionNumber: '2' },
]

/** Whoever is reported under one number; the word stands for the seal. */
export const partyOf = (seal: string, change: Partial<Party> = {}): Party => ({
  ...{ seal, kind: 'personnummer', country: 'SE', lastFour: '2397', adultFrom: 2008 },
  hasAddress: false,
  ...change,
})

let numbers = 1000
type Change = Partial<ReportedGift> & { by?: string }

/** A gift of so many minor units that somebody with a number gave in the summer of 2026. */
export function gift(amount: number, { by = 'a', ...change }: Change = {}): ReportedGift {
  numbers += 1
  return {
    ...{ number: `G-${numbers}`, day: '2026-06-15', currency: 'SEK', amount },
    ...{ anonymous: false, isCompany: false, isPartnership: false },
    ...{ giver: { id: by, name: `Giver ${by}`, supporterId: by }, party: partyOf(by) },
    ...change,
  }
}
