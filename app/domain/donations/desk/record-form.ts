import { type Locale, parseLocale } from '#app/i18n/locale.ts'
import { isDay } from '#app/values/day.ts'
import { type EmailRefusal, parseEmail } from '#app/values/email.ts'
import { type FieldRefusal, readText, typedText } from '#app/values/field.ts'
import { isId } from '#app/values/id.ts'
import {
  type AmountRefusal,
  type Currency,
  isCurrency,
  largestKept,
  parseAmount,
} from '#app/values/money.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { legalDate } from '#app/values/period.ts'
import type { RecordedWay } from '../donation.ts'
import type { RecordedGift } from './recorded-gift.ts'

export const recordFields = [
  'way',
  'amount',
  'currency',
  'day',
  'fundId',
  'bankReference',
  'name',
  'email',
  'locale',
] as const satisfies (keyof RecordedGift)[]
export type RecordField = (typeof recordFields)[number]

export type RecordFieldRefusal =
  | FieldRefusal
  | EmailRefusal
  | AmountRefusal
  | 'unknown_choice'
  | 'amount_zero'
  | 'day_malformed'
  | 'day_too_early'
  | 'day_in_future'
  | 'name_for_letter'
export type RecordErrors = Partial<Record<RecordField, RecordFieldRefusal>>

/** The day on which the books begin to be summed: nothing is older. */
const firstDay = '2000-01-02'

type Read<Value> = Outcome<Value, RecordFieldRefusal>

/** Reads a gift that staff write down. Every field that is wrong is named at once. */
export function readRecordedGift(
  form: FormData,
  now: Date,
): { ok: true; value: RecordedGift } | { ok: false; errors: RecordErrors } {
  const text = (name: RecordField, longest: number) =>
    readText(form, name, { longest, optional: true })
  const email = readEmail(text('email', 254))
  const read = {
    way: readChoice(form, 'way', (way): way is RecordedWay => way === 'bank' || way === 'cash'),
    amount: readAmount(form),
    currency: readChoice(form, 'currency', isCurrency),
    day: readDay(form, now),
    fundId: readChoice(form, 'fundId', isId),
    bankReference: text('bankReference', 60),
    name: readName(text('name', 100), email),
    email,
    locale: readChoice(form, 'locale', isLocale),
  } satisfies { [Field in RecordField]: Read<RecordedGift[Field]> }
  const faults = Object.entries(read).flatMap(([field, one]) =>
    one.ok ? [] : [[field, one.refusal] as const],
  )
  if (faults.length > 0) return { ok: false, errors: Object.fromEntries(faults) }
  const values = Object.entries(read).map(([field, one]) => [field, one.ok ? one.value : ''])
  return { ok: true, value: Object.fromEntries(values) as RecordedGift }
}

const isLocale = (text: unknown): text is Locale =>
  typeof text === 'string' && parseLocale(text) !== undefined

function readChoice<Choice extends string>(
  form: FormData,
  name: RecordField,
  known: (text: unknown) => text is Choice,
): Read<Choice> {
  const read = readText(form, name, { longest: 60 })
  if (!read.ok) return read
  return known(read.value) ? done(read.value) : refused('unknown_choice')
}

function readAmount(form: FormData): Read<number> {
  const read = readText(form, 'amount', { longest: 30, optional: true })
  if (!read.ok) return read
  const amount = parseAmount(read.value, largestKept)
  return amount.ok && amount.value === 0 ? refused('amount_zero') : amount
}

/** A legal day that has begun. */
function readDay(form: FormData, now: Date): Read<string> {
  const read = readText(form, 'day', { longest: 20 })
  if (!read.ok) return read
  if (!isDay(read.value)) return refused('day_malformed')
  if (read.value < firstDay) return refused('day_too_early')
  return read.value > legalDate(now) ? refused('day_in_future') : read
}

const readEmail = (read: Read<string>): Read<string> =>
  read.ok && read.value !== '' ? parseEmail(read.value) : read

/** A letter begins with a name. */
const readName = (read: Read<string>, email: Read<string>): Read<string> =>
  read.ok && read.value === '' && email.ok && email.value !== '' ? refused('name_for_letter') : read

/** What was typed, to be shown again. */
export const typedRecording = (form: FormData): Record<RecordField, string> =>
  Object.fromEntries(recordFields.map((field) => [field, typedText(form, field)])) as Record<
    RecordField,
    string
  >

/** The form before anybody has typed: by bank, today, in the currency and language at hand. */
export const emptyRecording = (
  start: { locale: Locale; currency: Currency; fundId: string },
  now: Date,
): Record<RecordField, string> => ({
  ...{ way: 'bank', amount: '', day: legalDate(now), bankReference: '', name: '', email: '' },
  ...start,
})
