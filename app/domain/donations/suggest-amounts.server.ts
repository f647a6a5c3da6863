import type { CardFee } from '#app/domain/organisation/card-fees.ts'
import { recallGiving } from '#app/domain/organisation/recall-giving.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import type { Currency } from '#app/values/money.ts'
import { legalDate } from '#app/values/period.ts'
import type { Rhythm } from '#app/values/rhythm.ts'
import type { AmountLine } from './fund.ts'
import { listAmountLines } from './store.server.ts'
import { mostAmounts } from './suggested-amounts.ts'

type Wish = { currency: Currency; fund?: string | undefined; locale: Locale; now: Date }

export type Suggested = {
  amounts: Record<Rhythm, number[]>
  lines: AmountLine[]
  /** What a card costs today; undefined while nobody has written it down. */
  fee: CardFee | undefined
}

/** Amounts to offer once and each month, in minor units, and what they do where a cost record says so. */
export async function suggestAmounts({ now, ...wish }: Wish): Promise<Suggested> {
  const [{ amounts, fee }, lines] = await Promise.all([
    recallGiving(legalDate(now)),
    listAmountLines(wish),
  ])
  const offered = (rhythm: Rhythm) => amounts[rhythm][wish.currency].slice(0, mostAmounts)
  return { amounts: { once: offered('once'), monthly: offered('monthly') }, lines, fee }
}
