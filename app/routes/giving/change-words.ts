import { leastGift } from '#app/domain/donations/donation.ts'
import type { ChangeRefusal } from '#app/domain/plans/changes/change.ts'
import type { ChangeFieldRefusal } from '#app/domain/plans/changes/change-form.ts'
import { formatMoneyWithCode } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Fault } from '#app/ui/kit/error-summary.tsx'
import { type Currency, money } from '#app/values/money.ts'

// 409: the plan stands otherwise than the form took for granted; 422: there is no such fund; 503: a neighbour is away.
export const changeStatus = {
  plan_ended: 409,
  already_so: 409,
  not_while_behind: 409,
  not_while_paused: 409,
  charge_near: 409,
  fund_unknown: 422,
  form_stale: 409,
  change_under_way: 409,
  payment_unreachable: 503,
} as const satisfies Record<ChangeRefusal, number>

export type ChangeAnswer = {
  typed: Record<string, string>
  wrong?: ChangeFieldRefusal | undefined
  refusal?: ChangeRefusal | undefined
}

type About = { field: string; currency: Currency; locale: Locale }

/** Why a change was not made, beside the field that it is about. */
export function changeFaults(
  { wrong, refusal }: Omit<ChangeAnswer, 'typed'>,
  { field, currency, locale }: About,
): Fault[] {
  const { errors, giving } = messages(locale)
  if (refusal) return [{ field, sentence: giving.change.refusals[refusal] }]
  if (!wrong) return []
  if (wrong === 'amount_below_floor') {
    const least = formatMoneyWithCode(money(leastGift[currency], currency), locale)
    return [{ field, sentence: errors.belowFloor(least) }]
  }
  return [{ field, sentence: errors.field[wrong] }]
}
