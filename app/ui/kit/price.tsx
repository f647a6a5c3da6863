import { formatMoney, formatMoneyWithCode } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import type { Money } from '#app/values/money.ts'

type PriceProps = {
  money: Money
  locale: Locale
  /** Adds the ISO code where "kr" alone could be Swedish or Norwegian: totals, receipts, anywhere a currency can be changed. */
  code?: boolean
}

/** An amount as the language writes it, in figures of equal width, never broken over two lines. */
export function Price({ money, locale, code }: PriceProps) {
  return (
    <span className="figures whitespace-nowrap">
      {code ? formatMoneyWithCode(money, locale) : formatMoney(money, locale)}
    </span>
  )
}
