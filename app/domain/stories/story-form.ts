import { type Locale, locales } from '#app/i18n/locale.ts'
import { type FieldRefusal, readLines, readText, typedText } from '#app/values/field.ts'
import { legalDate } from '#app/values/period.ts'
import { firstOfMonth } from './consent.ts'
import { type StoryContent, type StoryText, storyFields } from './story-content.ts'

export type StoryFormRefusal = FieldRefusal | 'month_malformed' | 'month_ahead'
export type StoryFormErrors = Record<string, StoryFormRefusal>
/** A story as its form shows it: every field by its name. */
export type TypedStory = Record<string, string>

/** Characters at most; the database holds the same. A title stands in a browser's history, a note is read in one breath. */
export const longestOf = { alias: 40, title: 80, contentNote: 300, body: 20_000 } as const

type StoryHead = Pick<StoryContent, 'alias' | 'month'>
type Read<Value> = { ok: true; value: Value } | { ok: false; errors: StoryFormErrors }

const answer = <Value>(value: Value, errors: StoryFormErrors): Read<Value> =>
  Object.keys(errors).length === 0 ? { ok: true, value } : { ok: false, errors }

/** Reads what a story is begun with: an alias, and the month in which it was told. */
export function readStoryHead(form: FormData, now: Date): Read<StoryHead> {
  const errors: StoryFormErrors = {}
  return answer(headOf(form, errors, now), errors)
}

/** Reads a story in its languages. Anything may be lacking while it is written; what is there must fit. Every fault is named at once. */
export function readStory(form: FormData, now: Date): Read<StoryContent> {
  const errors: StoryFormErrors = {}
  const head = headOf(form, errors, now)
  const texts = locales.map((locale) => [locale, textOf(form, errors, locale)])
  return answer({ ...head, texts: Object.fromEntries(texts) as StoryContent['texts'] }, errors)
}

function headOf(form: FormData, errors: StoryFormErrors, now: Date): StoryHead {
  const alias = readText(form, 'alias', { longest: longestOf.alias })
  if (!alias.ok) errors.alias = alias.refusal
  const month = readText(form, 'month', { longest: 20 })
  const fault = month.ok ? monthFault(month.value, now) : month.refusal
  if (fault) errors.month = fault
  return { alias: alias.ok ? alias.value : '', month: month.ok ? month.value : '' }
}

function monthFault(month: string, now: Date): StoryFormRefusal | undefined {
  if (!firstOfMonth(month)) return 'month_malformed'
  return month > legalDate(now).slice(0, 7) ? 'month_ahead' : undefined
}

function textOf(form: FormData, errors: StoryFormErrors, locale: Locale): StoryText {
  const readOne = (field: (typeof storyFields)[number]): string => {
    const name = `${field}-${locale}`
    const bounds = { longest: longestOf[field], optional: true }
    const read = field === 'body' ? readLines(form, name, bounds) : readText(form, name, bounds)
    if (!read.ok) errors[name] = read.refusal
    return read.ok ? read.value : ''
  }
  return Object.fromEntries(storyFields.map((field) => [field, readOne(field)])) as StoryText
}

const textNames = locales.flatMap((locale) => storyFields.map((field) => `${field}-${locale}`))

/** What was typed, to be shown again. */
export const typedStory = (form: FormData): TypedStory =>
  Object.fromEntries(['alias', 'month', ...textNames].map((name) => [name, typedText(form, name)]))

/** A kept story as its form shows it. */
export function storyAsTyped({ alias, month, texts }: StoryContent): TypedStory {
  const written = locales.flatMap((locale) =>
    storyFields.map((field) => [`${field}-${locale}`, texts[locale][field]]),
  )
  return { alias, month, ...Object.fromEntries(written) }
}
