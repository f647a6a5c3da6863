import { isDay } from '#app/values/day.ts'
import { type EmailRefusal, parseEmail } from '#app/values/email.ts'
import { type FieldRefusal, readText } from '#app/values/field.ts'
import { type NameRefusal, readName } from '#app/values/name-line.ts'
import { addHours, legalDate } from '#app/values/period.ts'
import {
  longestGreeting,
  longestName,
  mostDaysAhead,
  type TributeWish,
  tributeKinds,
  tributeWays,
} from './tribute.ts'

export const tributeFields = [
  'tribute',
  'honoured',
  'tributeFrom',
  'greeting',
  'tributeWay',
  'recipient',
  'tributeDay',
] as const
export type TributeField = (typeof tributeFields)[number]

export type TributeRefusal =
  | FieldRefusal
  | EmailRefusal
  | NameRefusal
  | 'unknown_choice'
  | 'greeting_like_address'
  | 'day_malformed'
  | 'day_past'
  | 'day_far'
export type TributeErrors = Partial<Record<TributeField, TributeRefusal>>

type Read = { ok: true; value: TributeWish | undefined } | { ok: false; errors: TributeErrors }
type Reader = { form: FormData; errors: TributeErrors }

/** Reads the card that goes with a gift; none where nothing of it was chosen or typed. Every field that is wrong is named at once. */
export function readTribute(form: FormData, now: Date): Read {
  const reader: Reader = { form, errors: {} }
  const typed = Object.fromEntries(
    tributeFields.map((field) => [field, lineOf(reader, field)]),
  ) as Record<TributeField, string>
  const isEmpty = tributeFields.every((field) => typed[field] === '')
  if (isEmpty && Object.keys(reader.errors).length === 0) return { ok: true, value: undefined }
  const value = {
    kind: choiceOf(reader, { field: 'tribute', text: typed.tribute, known: tributeKinds }),
    honoured: nameOf(reader, 'honoured', typed.honoured),
    sender: nameOf(reader, 'tributeFrom', typed.tributeFrom),
    greeting: greetingOf(reader, typed.greeting),
    delivery: deliveryOf(reader, typed, now),
  }
  const { errors } = reader
  return Object.keys(errors).length > 0
    ? { ok: false, errors }
    : { ok: true, value: value as TributeWish }
}

const longest: Record<TributeField, number> = {
  ...{ tribute: 20, tributeWay: 20, tributeDay: 10, recipient: 254 },
  ...{ honoured: longestName, tributeFrom: longestName, greeting: longestGreeting },
}

function lineOf({ form, errors }: Reader, field: TributeField): string {
  const read = readText(form, field, { longest: longest[field], optional: true })
  if (!read.ok) errors[field] = read.refusal
  return read.ok ? read.value : ''
}

type Choosing<Choice> = { field: TributeField; text: string; known: readonly Choice[] }

function choiceOf<Choice extends string>(
  { errors }: Reader,
  { field, text, known }: Choosing<Choice>,
): Choice | undefined {
  const choice = known.find((candidate) => candidate === text)
  if (!choice) errors[field] ??= text === '' ? 'missing' : 'unknown_choice'
  return choice
}

function nameOf({ errors }: Reader, field: 'honoured' | 'tributeFrom', text: string): string {
  const name = readName(text)
  if (text === '') errors[field] ??= 'missing'
  else if (!name.ok) errors[field] ??= name.refusal
  return text
}

/** A greeting in plain words: nothing that a mail program makes a link of, and no number that could be rung. */
function greetingOf({ errors }: Reader, text: string): string {
  const looksLikeLink = /[@/\\<>]|www\.|\p{L}\.\p{L}{2,}|\p{L}:\S|\d(?:[\s().+-]*\d){4}/iu.test(
    text,
  )
  if (looksLikeLink) errors.greeting ??= 'greeting_like_address'
  return text
}

function deliveryOf(
  reader: Reader,
  typed: Record<TributeField, string>,
  now: Date,
): TributeWish['delivery'] | undefined {
  const { errors } = reader
  const wish = { field: 'tributeWay', text: typed.tributeWay, known: tributeWays } as const
  const way = choiceOf(reader, wish)
  if (way === 'print') return printedOn(reader, typed.tributeDay, now)
  if (!way) return undefined
  const to = parseEmail(typed.recipient)
  if (!to.ok) errors.recipient ??= to.refusal
  const refusal = whyNotOn(typed.tributeDay, now)
  if (refusal) errors.tributeDay ??= refusal
  return { way, to: to.ok ? to.value : '', day: typed.tributeDay }
}

/** A card that its giver prints: at once, or sent to her on a day. */
function printedOn({ errors }: Reader, day: string, now: Date): TributeWish['delivery'] {
  if (day === '') return { way: 'print' }
  const refusal = whyNotOn(day, now)
  if (refusal) errors.tributeDay ??= refusal
  return { way: 'print', day }
}

function whyNotOn(day: string, now: Date): TributeRefusal | undefined {
  if (day === '') return 'missing'
  if (!isDay(day)) return 'day_malformed'
  if (day < legalDate(now)) return 'day_past'
  return day > legalDate(addHours(now, mostDaysAhead * 24)) ? 'day_far' : undefined
}
