import { type Locale, locales } from '#app/i18n/locale.ts'
import { isDay } from '#app/values/day.ts'
import { type FieldRefusal, readLines, readText } from '#app/values/field.ts'
import { isId } from '#app/values/id.ts'
import { type FactContent, type FactText, type FactWords, factTexts } from './fact.ts'
import { type FigureRefusal, readFigure } from './figure-form.ts'
import { lineOf } from './form-reader.ts'

export type FactRefusal =
  | FieldRefusal
  | FigureRefusal
  | 'key_malformed'
  | 'key_taken'
  | 'key_stays'
  | 'question_missing'
  | 'position_malformed'
  | 'years_backward'
  | 'address_malformed'
  | 'date_malformed'
  | 'day_malformed'
export type FactErrors = Record<string, FactRefusal>

const longest: Record<FactText, number> = {
  ...{ statement: 300, label: 60, unit: 60, source: 160, method: 1_000 },
}

type FactReader = { form: FormData; errors: FactErrors }

/** Reads a figure. Its texts may lack anything until it is published; what is there must be readable. Every field that is wrong is named at once. */
export function readFact(
  form: FormData,
): { ok: true; value: FactContent } | { ok: false; errors: FactErrors } {
  const errors: FactErrors = {}
  const reader: FactReader = { form, errors }
  const value: FactContent = {
    ...{ key: readKey(reader), questionId: readQuestion(reader), position: readPosition(reader) },
    ...{ figure: readFigure(reader), years: readYears(reader), texts: readTexts(reader) },
    ...{ sourceUrl: readAddress(reader), sourceDate: readSourceDate(reader) },
    reviewDue: readReview(reader),
  }
  return Object.keys(errors).length === 0 ? { ok: true, value } : { ok: false, errors }
}

function readKey(reader: FactReader): string {
  const key = lineOf(reader, 'key', 80)
  if (reader.errors.key) return key
  if (key === '') reader.errors.key = 'missing'
  else if (!/^[a-z\d]+(-[a-z\d]+)*$/.test(key)) reader.errors.key = 'key_malformed'
  return key
}

function readQuestion(reader: FactReader): string {
  const id = lineOf(reader, 'question', 40)
  if (!isId(id)) reader.errors.question ??= 'question_missing'
  return id
}

function readPosition(reader: FactReader): number {
  const typed = lineOf(reader, 'position', 10)
  if (typed !== '' && !/^\d{1,4}$/.test(typed)) reader.errors.position = 'position_malformed'
  return Number(typed)
}

function readYears(reader: FactReader): FactContent['years'] {
  const year = (name: string): number | undefined => {
    const typed = lineOf(reader, name, 10)
    if (typed !== '' && !/^(1[89]|20)\d\d$/.test(typed)) reader.errors[name] ??= 'date_malformed'
    return typed === '' ? undefined : Number(typed)
  }
  const [from, to] = [year('yearFrom'), year('yearTo')]
  if (to !== undefined && (from === undefined || to <= from))
    reader.errors.yearTo ??= 'years_backward'
  return { from, to, estimated: reader.form.get('yearEstimated') === 'yes' }
}

/** Only what a browser opens as a page: an address that runs something is none. */
function readAddress(reader: FactReader): string {
  const typed = lineOf(reader, 'sourceUrl', 500)
  if (typed === '' || (/^https?:\/\//.test(typed) && URL.canParse(typed))) return typed
  reader.errors.sourceUrl ??= 'address_malformed'
  return ''
}

/** "2017", "2017-03" or "2017-03-13". */
function readSourceDate(reader: FactReader): string {
  const typed = lineOf(reader, 'sourceDate', 20)
  const whole = typed.padEnd(10, '-01')
  if (typed !== '' && !(/^\d{4}(-\d\d){0,2}$/.test(typed) && isDay(whole)))
    reader.errors.sourceDate ??= 'date_malformed'
  return typed
}

function readReview(reader: FactReader): string {
  const typed = lineOf(reader, 'reviewDue', 20)
  if (!isDay(typed)) reader.errors.reviewDue ??= typed === '' ? 'missing' : 'day_malformed'
  return typed
}

function readTexts({ form, errors }: FactReader): FactContent['texts'] {
  const readOne = (field: FactText, locale: Locale): string => {
    const name = `${field}-${locale}`
    const bounds = { longest: longest[field], optional: true }
    const read = field === 'method' ? readLines(form, name, bounds) : readText(form, name, bounds)
    if (!read.ok) errors[name] = read.refusal
    return read.ok ? read.value : ''
  }
  const inLanguage = (locale: Locale) =>
    Object.fromEntries(factTexts.map((field) => [field, readOne(field, locale)])) as FactWords
  const texts = locales.map((locale) => [locale, inLanguage(locale)])
  return Object.fromEntries(texts) as FactContent['texts']
}
