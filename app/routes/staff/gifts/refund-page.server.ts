import type { DeskGift } from '#app/domain/donations/desk/find-desk-gift.server.ts'
import { findRefundLimit } from '#app/domain/organisation/find-refund-limit.server.ts'
import { formatPlainAmount } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { type AmountRefusal, parseAmount } from '#app/values/money.ts'
import { newDeskForm } from '../desk-form.server.ts'

export type AmountFault = AmountRefusal | 'amount_zero' | 'above_left'

/** How much of a gift is asked for, and whether that can be. */
export function chosenAmount(
  typed: string,
  left: number,
): { amount: number; fault: AmountFault | undefined } {
  const read = parseAmount(typed)
  if (!read.ok) return { amount: 0, fault: read.refusal }
  const fault = read.value === 0 ? 'amount_zero' : read.value > left ? 'above_left' : undefined
  return { amount: read.value, fault }
}

/** The refund page for the amount that an address says: all that is left, unless a part is chosen. */
export async function giftRefundPage(gift: DeskGift, url: URL, at: { now: Date; locale: Locale }) {
  const left = gift.state === 'settled' ? gift.left : 0
  const typed = url.searchParams.get('amount') ?? formatPlainAmount(left, at.locale)
  return {
    ...{ reference: gift.reference, currency: gift.currency, left, typed: typed.slice(0, 30) },
    ...chosenAmount(typed, left),
    ...{ fund: gift.fund.name, email: gift.email },
    form: newDeskForm(gift.id, at.now),
    /** From here on a fresh proof is asked. */
    limit: await findRefundLimit(gift.currency),
  }
}

export type GiftRefundPage = Awaited<ReturnType<typeof giftRefundPage>>
