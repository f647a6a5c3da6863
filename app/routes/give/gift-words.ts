import { leastGift } from '#app/domain/donations/donation.ts'
import {
  type GiftErrors,
  type GiftField,
  type GiftFieldRefusal,
  giftFields,
} from '#app/domain/donations/gift-form.ts'
import { formatMoneyWithCode } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Fault } from '#app/ui/kit/error-summary.tsx'
import { type Currency, money } from '#app/values/money.ts'

type StartGiftRefusal = keyof ReturnType<typeof messages>['errors']['gift']

// 409: the fund or the form has changed since the page was shown; 503: a neighbour is away.
export const refusalStatus = {
  fund_closed: 409,
  form_stale: 409,
  payment_unreachable: 503,
} as const satisfies Record<StartGiftRefusal, number>

type Refused = { field: GiftField; refusal: GiftFieldRefusal; currency: Currency }

function sentence({ field, refusal, currency }: Refused, locale: Locale): string {
  const { fields, field: general, belowFloor } = messages(locale).errors
  if (refusal === 'amount_below_floor') {
    return belowFloor(formatMoneyWithCode(money(leastGift[currency], currency), locale))
  }
  const own: Partial<Record<GiftField, Partial<Record<GiftFieldRefusal, string>>>> = fields
  return own[field]?.[refusal] ?? general[refusal]
}

/** Every refused field with its sentence, in the order of the form. */
export const giftFaults = (errors: GiftErrors, currency: Currency, locale: Locale): Fault[] =>
  giftFields.flatMap((field) => {
    const refusal = errors[field]
    return refusal ? [{ field, sentence: sentence({ field, refusal, currency }, locale) }] : []
  })
