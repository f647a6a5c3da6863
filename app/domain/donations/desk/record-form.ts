import { type Locale, parseLocale } from '#app/i18n/locale.ts'
import {
  type BookedAmountRefusal,
  type BookedDayRefusal,
  readBookedAmount,
  readBookedDay,
} from '#app/values/booked-field.ts'
import { type EmailRefusal, parseEmail } from '#app/values/email.ts'
import { readText, typedText } from '#app/values/field.ts'
import { isId } from '#app/values/id.ts'
import { type Currency, isCurrency } from '#app/values/money.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { legalDate } from '#app/values/period.ts'
import { type CompanyField, type CompanyRefusal, readCompany } from '../company.ts'
import type { RecordedWay } from '../donation.ts'
import type { RecordedGift } from './recorded-gift.ts'

export const recordFields = [
  'way',
  'amount',
  'currency',
  'day',
  'fundId',
  'bankReference',
  'companyName',
  'organisationNumber',
  'name',
  'email',
  'locale',
] as const satisfies (keyof RecordedGift)[]
export type RecordField = (typeof recordFields)[number]

export type RecordFieldRefusal =
  | BookedAmountRefusal
  | BookedDayRefusal
  | CompanyRefusal
  | EmailRefusal
  | 'unknown_choice'
  | 'name_for_letter'
export type RecordErrors = Partial<Record<RecordField, RecordFieldRefusal>>

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
    amount: readBookedAmount(form, 'amount'),
    currency: readChoice(form, 'currency', isCurrency),
    day: readBookedDay(form, 'day', now),
    fundId: readChoice(form, 'fundId', isId),
    bankReference: text('bankReference', 60),
    ...companyIn(form),
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

/** Which company gave, field by field; both are empty where a person did. */
function companyIn(form: FormData): Record<CompanyField, Read<string>> {
  const read = readCompany(form)
  const { name = '', number = '' } = (read.ok && read.value) || {}
  const field = (one: CompanyField, value: string): Read<string> => {
    const refusal = read.ok ? undefined : read.errors[one]
    return refusal ? refused(refusal) : done(value)
  }
  return {
    companyName: field('companyName', name),
    organisationNumber: field('organisationNumber', number),
  }
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
  ...{ companyName: '', organisationNumber: '' },
  ...start,
})
