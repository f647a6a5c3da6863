import { leastGift } from '#app/domain/donations/donation.ts'
import { type FieldRefusal, readText } from '#app/values/field.ts'
import { type AmountRefusal, type Currency, parseAmount } from '#app/values/money.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { lastDay, longestPause, type PlanChange } from './change.ts'

export type ChangeFieldRefusal =
  | FieldRefusal
  | AmountRefusal
  | 'amount_below_floor'
  | 'unknown_choice'

type Read = Outcome<PlanChange, ChangeFieldRefusal>

/** Reads how much is to be given each month: at least what a gift is. */
export function readAmountChange(form: FormData, currency: Currency): Read {
  const typed = readText(form, 'amount', { longest: 30 })
  if (!typed.ok) return typed.refusal === 'missing' ? refused('amount_missing') : typed
  const amount = parseAmount(typed.value)
  if (!amount.ok) return amount
  if (amount.value < leastGift[currency]) return refused('amount_below_floor')
  return done({ kind: 'amount', amount: amount.value })
}

/** Reads which fund; whether it takes gifts is known where it is looked up. */
export function readFundChange(form: FormData): Read {
  const fund = readText(form, 'fund', { longest: 80 })
  return fund.ok ? done({ kind: 'fund', fund: fund.value }) : fund
}

/** Reads the day of the month: one that every month has. */
export function readDayChange(form: FormData): Read {
  const day = readNumber(form, 'day', lastDay)
  return day.ok ? done({ kind: 'day', day: day.value }) : day
}

/** Reads for how many months nothing is charged. */
export function readPauseChange(form: FormData): Read {
  const months = readNumber(form, 'months', longestPause)
  return months.ok ? done({ kind: 'pause', months: months.value }) : months
}

/** A whole number from 1 to `most`, as the choice offers it. */
function readNumber(
  form: FormData,
  name: string,
  most: number,
): Outcome<number, ChangeFieldRefusal> {
  const read = readText(form, name, { longest: 20 })
  if (!read.ok) return read.refusal === 'too_long' ? refused('unknown_choice') : read
  const isNumber = /^[1-9]\d?$/.test(read.value) && Number(read.value) <= most
  return isNumber ? done(Number(read.value)) : refused('unknown_choice')
}
