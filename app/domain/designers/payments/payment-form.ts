import {
  type BookedAmountRefusal,
  type BookedDayRefusal,
  readBookedAmount,
  readBookedDay,
} from '#app/values/booked-field.ts'
import { readText, typedChoice, typedText } from '#app/values/field.ts'
import { type Currency, isCurrency } from '#app/values/money.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { legalDate } from '#app/values/period.ts'

export const paymentWays = ['bank', 'cash'] as const
export type PaymentWay = (typeof paymentWays)[number]

/** Money that a designer was paid, as staff write it down: minor units, a legal day, a number of the accounts. */
export type RecordedPayment = {
  currency: Currency
  amount: number
  way: PaymentWay
  day: string
  noteNumber: string
}

export const paymentFields = ['amount', 'currency', 'way', 'day', 'noteNumber'] as const
export type PaymentField = (typeof paymentFields)[number]
export type PaymentRefusal =
  | BookedAmountRefusal
  | BookedDayRefusal
  | 'unknown_choice'
  | 'number_malformed'
export type PaymentErrors = Partial<Record<PaymentField, PaymentRefusal>>
export type TypedPayment = Record<PaymentField, string>

type Read<Value> = Outcome<Value, PaymentRefusal>

/** Reads a payment. Every field that is wrong is named at once. */
export function readPayment(
  form: FormData,
  now: Date,
): { ok: true; value: RecordedPayment } | { ok: false; errors: PaymentErrors } {
  const way = paymentWays.find((each) => each === form.get('way'))
  const currency = form.get('currency')
  const read = {
    amount: readBookedAmount(form, 'amount'),
    currency: isCurrency(currency) ? done(currency) : refused('unknown_choice'),
    way: way ? done(way) : refused('unknown_choice'),
    day: readBookedDay(form, 'day', now),
    noteNumber: readNumber(form),
  } satisfies { [Field in PaymentField]: Read<RecordedPayment[Field]> }
  const faults = Object.entries(read).flatMap(([field, one]) =>
    one.ok ? [] : [[field, one.refusal] as const],
  )
  if (faults.length > 0) return { ok: false, errors: Object.fromEntries(faults) }
  const values = Object.entries(read).map(([field, one]) => [field, one.ok ? one.value : ''])
  return { ok: true, value: Object.fromEntries(values) as RecordedPayment }
}

/** A number of the accounts, like "A 214" or "2026-114": a field that took words would hold a name one day. */
function readNumber(form: FormData): Read<string> {
  const read = readText(form, 'noteNumber', { longest: 24 })
  if (!read.ok) return read
  const number = read.value.toUpperCase().replace(/\s+/g, '')
  return /^(?=.*\d)[A-Z]{0,3}[\d/-]{1,16}$/.test(number)
    ? done(number)
    : refused('number_malformed')
}

/** What was typed, to be shown again. */
export const typedPayment = (form: FormData): TypedPayment => ({
  ...{ amount: typedText(form, 'amount'), day: typedText(form, 'day') },
  ...{ currency: typedChoice(form, 'currency'), way: typedChoice(form, 'way') },
  noteNumber: typedText(form, 'noteNumber'),
})

/** The form before anybody has typed: by bank, today. */
export const emptyPayment = (now: Date): TypedPayment => ({
  ...{ amount: '', currency: 'SEK', way: 'bank', day: legalDate(now), noteNumber: '' },
})
