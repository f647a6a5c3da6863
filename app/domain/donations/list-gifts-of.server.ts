import type { Locale } from '#app/i18n/locale.ts'
import { type Money, money } from '#app/values/money.ts'
import { type DonationState, giftNumber } from './donation.ts'
import { fundName } from './fund-name.ts'
import { listRowsOf, sumSettledOf } from './of-supporter-store.server.ts'

export type GiftOf = {
  id: string
  number: string
  state: DonationState
  startedAt: Date
  amount: Money
  fund: string
}

export type GiftsOf = { gifts: GiftOf[]; settled: { sum: Money; count: number }[] }

/** What a supporter has given: the newest gifts, at most `limit`, and what all that were settled come to. */
export async function listGiftsOf(
  supporterId: string,
  { locale, limit }: { locale: Locale; limit: number },
): Promise<GiftsOf> {
  const [rows, sums] = await Promise.all([
    listRowsOf(supporterId, limit),
    sumSettledOf(supporterId),
  ])
  return {
    gifts: rows.map(({ id, number, state, startedAt, amount, currency, fund }) => ({
      ...{ id, number: giftNumber(number), state, startedAt },
      ...{ amount: money(amount, currency), fund: fundName(fund, locale) },
    })),
    settled: sums.map(({ currency, amount, count }) => ({
      sum: money(Number(amount), currency),
      count,
    })),
  }
}
