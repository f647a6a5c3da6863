import { findTaxReport } from '#app/domain/organisation/find-tax-report.server.ts'
import { legalDate } from '#app/values/period.ts'
import type { TaxOffer } from './own-number.ts'
import { deadlineOf, isApproved, ruleOn, type TaxRuleName } from './rule.ts'
import { findLaw } from './store.server.ts'

/** What a giver is offered today. Without an approval nothing is: no gift would count, so no number is asked for. */
export async function findOffer(now: Date): Promise<TaxOffer> {
  const [{ rules, approvals }, { country }] = await Promise.all([findLaw(), findTaxReport()])
  const day = legalDate(now)
  const approval = approvals.find((one) => isApproved([one], country, day))
  if (!approval) return { offered: false, country }
  const on = (rule: TaxRuleName) => ruleOn(rules, { rule, country, day })
  return {
    ...{ offered: true, country, from: approval.validFrom, to: approval.validTo },
    figures: {
      ...{ giftLeast: on('person_gift_least'), yearLeast: on('person_year_least') },
      ...{ sumLeast: on('person_sum_least'), basisMost: on('person_basis_most') },
      ...{ rate: on('person_rate'), ageLeast: on('person_age_least') },
      companyLeast: on('company_gift_least'),
    },
    keptYears: on('numbers_kept'),
    deadline: deadlineOf(rules, { country, year: Number(day.slice(0, 4)) }),
  }
}
