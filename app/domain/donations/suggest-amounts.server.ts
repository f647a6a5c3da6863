import type { Locale } from '#app/i18n/locale.ts'
import type { Currency } from '#app/values/money.ts'
import type { AmountLine } from './fund.ts'
import { findSuggestedAmounts, listAmountLines } from './store.server.ts'

type Wish = { currency: Currency; fund?: string | undefined; locale: Locale }

/** Amounts to offer, in minor units, and what they do where a cost record says so. */
export async function suggestAmounts(
  wish: Wish,
): Promise<{ amounts: number[]; lines: AmountLine[] }> {
  const [suggested, lines] = await Promise.all([findSuggestedAmounts(), listAmountLines(wish)])
  return { amounts: suggested[wish.currency], lines }
}
