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
import { paymentRefusalStatus } from '../payment-refusals.ts'

type StartGiftRefusal = keyof ReturnType<typeof messages>['errors']['gift']

// 409: the fund or the form has changed since the page was shown; 422: there is no such fund; 503: a neighbour is away; 429: see there.
export const refusalStatus = {
  fund_unknown: 422,
  fund_closed: 409,
  form_stale: 409,
  started_already: 409,
  payment_unreachable: 503,
  ...paymentRefusalStatus,
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

/** Where the giver finds what was wrong: the fields that she does not see are the form's own. */
const places: Partial<Record<GiftField, string>> = {
  currency: 'gift',
  form: 'gift',
}

/** Which field a refused gift is about; a neighbour who is away is nobody's field. */
const fieldOf: Record<StartGiftRefusal, GiftField | undefined> = {
  fund_unknown: 'fund',
  fund_closed: 'fund',
  form_stale: 'form',
  started_already: 'form',
  payment_unreachable: undefined,
  payments_crowded: 'form',
  cards_declined: 'form',
  payments_stopped: 'form',
}

type Answer = { errors: GiftErrors; refusal?: StartGiftRefusal | undefined; currency: Currency }

/** Everything that was refused, each with its sentence and its place, in the order of the form. */
export const giftFaults = ({ errors, refusal, currency }: Answer, locale: Locale): Fault[] =>
  giftFields.flatMap((field) => {
    const [wrong, place] = [errors[field], places[field] ?? field]
    if (refusal && fieldOf[refusal] === field) {
      return [{ field: place, sentence: messages(locale).errors.gift[refusal] }]
    }
    return wrong
      ? [{ field: place, sentence: sentence({ field, refusal: wrong, currency }, locale) }]
      : []
  })
