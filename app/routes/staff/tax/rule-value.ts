import { moneyOf } from '#app/domain/tax/report.ts'
import { ruleUnits, type TaxRuleContent } from '#app/domain/tax/rule.ts'
import { valueAsTyped } from '#app/domain/tax/rule-form.ts'
import { formatMoneyWithCode, formatNumber } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { money } from '#app/values/money.ts'

/** A rule's value as it is read: "200 kr (SEK)", "20,6 %", "18 år", "01-31". */
export function shownValue({ rule, country, value }: TaxRuleContent, locale: Locale): string {
  const unit = ruleUnits[rule]
  if (unit === 'amount') return formatMoneyWithCode(money(value, moneyOf[country]), locale)
  if (unit === 'rate')
    return `${formatNumber(value / 100, locale)}${locale === 'en' ? '' : '\u00a0'}%`
  return unit === 'years'
    ? staffMessages(locale).tax.rules.years(value)
    : valueAsTyped(rule, value, '.')
}
