import { locales } from '#app/i18n/locale.ts'
import { isDay } from '#app/values/day.ts'
import { type FieldRefusal, readText, typedChoice, typedText } from '#app/values/field.ts'
import { emptyLine, type LineContent, lineKinds, lineTexts } from './help-line.ts'

export type LineRefusal =
  | FieldRefusal
  | 'unknown_choice'
  | 'position_malformed'
  | 'number_malformed'
  | 'address_malformed'
  | 'day_malformed'
  | 'needed_to_show'
export type LineErrors = Record<string, LineRefusal>

/** Countries of the directory: where readers are. */
export const lineCountries = ['SE', 'NO', 'DK', 'FI'] as const

const longest = { name: 120, about: 300 }
const lineFields = ['position', 'number', 'website', 'sourceUrl', 'verifiedOn', 'reviewDue']
const choiceFields = ['country', 'kind', 'forProfessionals', 'shown']
const textFields = locales.flatMap((locale) => lineTexts.map((text) => `${text}-${locale}`))

type Reader = { form: FormData; errors: LineErrors }

/** Reads a line. Every field that is wrong is named at once. */
export function readLine(
  form: FormData,
): { ok: true; value: LineContent } | { ok: false; errors: LineErrors } {
  const reader: Reader = { form, errors: {} }
  const value: LineContent = {
    ...{ ...emptyLine('', ''), ...readChoices(reader) },
    ...{ position: readPosition(reader), number: readNumber(reader) },
    ...{ website: readAddress(reader, 'website'), sourceUrl: readAddress(reader, 'sourceUrl') },
    ...{ verifiedOn: readDay(reader, 'verifiedOn'), reviewDue: readDay(reader, 'reviewDue') },
  }
  for (const locale of locales)
    for (const text of lineTexts)
      value.texts[locale][text] = lineOf(reader, `${text}-${locale}`, longest[text])
  const { errors } = reader
  return Object.keys(errors).length === 0 ? { ok: true, value } : { ok: false, errors }
}

/** One line as typed; empty where it is wrong, which is noted. */
function lineOf({ form, errors }: Reader, name: string, most: number): string {
  const read = readText(form, name, { longest: most, optional: true })
  if (read.ok) return read.value
  errors[name] = read.refusal
  return ''
}

function readChoices({ form, errors }: Reader) {
  const country = lineCountries.find((one) => one === form.get('country'))
  const kind = lineKinds.find((one) => one === form.get('kind'))
  if (!country) errors.country = 'unknown_choice'
  if (!kind) errors.kind = 'unknown_choice'
  return {
    ...{ country: country ?? 'SE', kind: kind ?? 'line' },
    ...{ forProfessionals: form.get('forProfessionals') === 'yes' },
    shown: form.get('shown') === 'yes',
  }
}

function readPosition(reader: Reader): number {
  const typed = lineOf(reader, 'position', 10)
  if (!/^\d{0,4}$/.test(typed)) reader.errors.position ??= 'position_malformed'
  return Number(typed)
}

/** "112", "020-50 50 50", "+46 8 123 45 67": at least three digits, and nothing that a telephone would not understand. */
function readNumber(reader: Reader): string {
  const typed = lineOf(reader, 'number', 30)
  const fine = typed === '' || (/^\+?[\d\s-]+$/.test(typed) && typed.replace(/\D/g, '').length >= 3)
  if (!fine) reader.errors.number ??= 'number_malformed'
  return typed
}

/** Only what a browser opens as a page: an address that runs something is none. */
function readAddress(reader: Reader, name: 'website' | 'sourceUrl'): string {
  const typed = lineOf(reader, name, 500)
  if (typed === '' || (/^https?:\/\//.test(typed) && URL.canParse(typed))) return typed
  reader.errors[name] ??= 'address_malformed'
  return ''
}

function readDay(reader: Reader, name: 'verifiedOn' | 'reviewDue'): string {
  const typed = lineOf(reader, name, 20)
  if (!isDay(typed)) reader.errors[name] ??= 'day_malformed'
  return typed
}

/** A kept line as its form shows it. */
export function lineAsTyped(content: LineContent): Record<string, string> {
  const { country, kind, number, website, sourceUrl, verifiedOn, reviewDue } = content
  const typed: Record<string, string> = {
    ...{ country, kind, position: String(content.position), number, website, sourceUrl },
    ...{ verifiedOn, reviewDue, shown: content.shown ? 'yes' : '' },
    forProfessionals: content.forProfessionals ? 'yes' : '',
  }
  for (const locale of locales)
    for (const text of lineTexts) typed[`${text}-${locale}`] = content.texts[locale][text]
  return typed
}

/** What was typed, to be shown again. */
export const typedLine = (form: FormData): Record<string, string> =>
  Object.fromEntries([
    ...[...lineFields, ...textFields].map((name) => [name, typedText(form, name)]),
    ...choiceFields.map((name) => [name, typedChoice(form, name)]),
  ])
