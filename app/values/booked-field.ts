import { isDay } from './day.ts'
import { type FieldRefusal, readText } from './field.ts'
import { type AmountRefusal, largestKept, parseAmount } from './money.ts'
import { type Outcome, refused } from './outcome.ts'
import { legalDate } from './period.ts'

export type BookedAmountRefusal = FieldRefusal | AmountRefusal | 'amount_zero'
export type BookedDayRefusal = FieldRefusal | 'day_malformed' | 'day_too_early' | 'day_in_future'

/** The day on which the books begin to be summed: nothing is older. */
const firstDay = '2000-01-02'

/** Reads an amount of money that came or went, in minor units: more than nothing, and no more than the books hold. */
export function readBookedAmount(
  form: FormData,
  name: string,
): Outcome<number, BookedAmountRefusal> {
  const read = readText(form, name, { longest: 30, optional: true })
  if (!read.ok) return read
  const amount = parseAmount(read.value, largestKept)
  return amount.ok && amount.value === 0 ? refused('amount_zero') : amount
}

/** Reads the legal day on which it did: one that has begun, and that the books know. */
export function readBookedDay(
  form: FormData,
  name: string,
  now: Date,
): Outcome<string, BookedDayRefusal> {
  const read = readText(form, name, { longest: 20 })
  if (!read.ok) return read
  if (!isDay(read.value)) return refused('day_malformed')
  if (read.value < firstDay) return refused('day_too_early')
  return read.value > legalDate(now) ? refused('day_in_future') : read
}
