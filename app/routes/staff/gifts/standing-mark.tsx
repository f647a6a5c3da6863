import { type GiftStanding, standingOf } from '#app/domain/donations/desk/gift-stage.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'

type Props = { locale: Locale; gift: GiftStanding; attention: boolean }

/** Where a gift stands, in words; what a person must look at stands out by more than its colour. */
export function StandingMark({ locale, gift, attention }: Props) {
  const text = staffMessages(locale).gifts
  return (
    <span>
      {text.standings[standingOf(gift)]}
      {attention && <strong className="text-red">{` · ${text.look}`}</strong>}
    </span>
  )
}
