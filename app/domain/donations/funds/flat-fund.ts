import { locales } from '#app/i18n/locale.ts'
import { asDecimal } from '#app/values/money.ts'
import { type FundContent, fundTexts } from './fund-sheet.ts'

const amountText = (minor: number | undefined): string =>
  minor === undefined ? '' : asDecimal(minor)

/** A fund as flat fields and texts, so that what changed can be told field by field. */
export function flatFund(fund: FundContent): Record<string, string> {
  const flat: Record<string, string> = {
    ...{ slug: fund.slug, position: String(fund.position), goal: amountText(fund.goal) },
  }
  for (const locale of locales)
    for (const field of fundTexts) flat[`${field} ${locale}`] = fund.texts[locale][field]
  for (const { rhythm, currency, amount, line, source } of fund.costs)
    flat[`${amountText(amount)} ${currency}${rhythm === 'monthly' ? ' monthly' : ''}`] = locales
      .map((locale) => `${line[locale]} (${source[locale]})`)
      .join(' / ')
  return flat
}
