import { type CardFee, costOf } from '#app/domain/organisation/card-fees.ts'
import { type FieldRefusal, readText } from '#app/values/field.ts'
import { type AmountRefusal, type Currency, largestAmount, parseAmount } from '#app/values/money.ts'
import type { Rhythm } from '#app/values/rhythm.ts'
import { leastGift } from './donation.ts'

/** Where the choice among offered amounts stands: a set of its own for each rhythm, since both are on the page. */
export const amountFieldOf = { once: 'amount', monthly: 'monthlyAmount' } as const satisfies Record<
  Rhythm,
  string
>
export type AmountField = (typeof amountFieldOf)[Rhythm] | 'ownAmount' | 'coverCost'

export type GiftAmountRefusal =
  | FieldRefusal
  | AmountRefusal
  | 'unknown_choice'
  | 'amount_below_floor'
  | 'two_amounts'
type AmountRefused = { ok: false; field: AmountField; refusal: GiftAmountRefusal }
type AmountRead = { ok: true; value: number } | AmountRefused

export type AmountWish = {
  rhythm: Rhythm
  currency: Currency
  /** Offered in that rhythm and currency, in minor units. */
  suggested: readonly number[]
  fee: CardFee | undefined
}

/** The whole amount of a gift, and how much of it was added for what the card costs, in minor units. */
export function readGiftAmount(
  form: FormData,
  wish: AmountWish,
): { ok: true; amount: number; costCovered: number } | AmountRefused {
  const chosen = readAmount(form, wish)
  if (!chosen.ok) return chosen
  const cover = readText(form, 'coverCost', { longest: 10, optional: true })
  if (!cover.ok) return { ok: false, field: 'coverCost', refusal: cover.refusal }
  const { fee, currency } = wish
  const costCovered = cover.value !== '' && fee ? costOf(chosen.value, fee, currency) : 0
  const amount = chosen.value + costCovered
  return amount > largestAmount
    ? { ok: false, field: 'ownAmount', refusal: 'amount_too_large' }
    : { ok: true, amount, costCovered }
}

/**
 * A chosen amount, or the giver's own; one that was typed counts even when no choice was made. Both at once are asked about: either may
 * be what she changed her mind from, and neither is dropped unsaid.
 */
function readAmount(form: FormData, { rhythm, currency, suggested }: AmountWish): AmountRead {
  const field = amountFieldOf[rhythm]
  const choice = readText(form, field, { longest: 20, optional: true })
  const own = readText(form, 'ownAmount', { longest: 30, optional: true })
  if (!choice.ok) return { ok: false, field, refusal: choice.refusal }
  if (!own.ok) return { ok: false, field: 'ownAmount', refusal: own.refusal }
  const picked = suggested.find((amount) => String(amount) === choice.value)
  if (picked !== undefined && own.value === '') return { ok: true, value: picked }
  if (choice.value === '' && own.value === '') return { ok: false, field, refusal: 'missing' }
  if (picked === undefined && choice.value !== 'own' && choice.value !== '') {
    return { ok: false, field, refusal: 'unknown_choice' }
  }
  return readOwnAmount(own.value, { picked, least: leastGift[currency] })
}

type Beside = { picked: number | undefined; least: number }

function readOwnAmount(text: string, { picked, least }: Beside): AmountRead {
  const typed = parseAmount(text)
  if (!typed.ok) return { ok: false, field: 'ownAmount', refusal: typed.refusal }
  if (picked !== undefined && typed.value !== picked) {
    return { ok: false, field: 'ownAmount', refusal: 'two_amounts' }
  }
  if (typed.value < least) return { ok: false, field: 'ownAmount', refusal: 'amount_below_floor' }
  return typed
}
