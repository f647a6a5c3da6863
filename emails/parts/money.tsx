import { formatMoneyWithCode } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import type { Money } from '#app/values/money.ts'

/** An amount with its currency beyond doubt: letters are kept, and "kr" alone is two currencies. */
export const Amount = ({ of, locale }: { of: Money; locale: Locale }) => (
  <>{formatMoneyWithCode(of, locale)}</>
)
