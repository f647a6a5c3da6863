import { locales } from '#app/i18n/locale.ts'
import { type FieldRefusal, readText, typedChoice, typedText } from '#app/values/field.ts'
import { questionForms } from './fact.ts'
import { emptyQuestion, type QuestionContent, questionTexts } from './question.ts'

export type QuestionRefusal =
  | FieldRefusal
  | 'key_malformed'
  | 'slug_taken'
  | 'position_malformed'
  | 'unknown_choice'
export type QuestionErrors = Record<string, QuestionRefusal>

const longest = { title: 120, lead: 300 }

/** Reads a question; it is asked in every language, and may have nothing to add. Every field that is wrong is named at once. */
export function readQuestion(
  form: FormData,
): { ok: true; value: QuestionContent } | { ok: false; errors: QuestionErrors } {
  const errors: QuestionErrors = {}
  const line = (name: string, most: number, optional = false): string => {
    const read = readText(form, name, { longest: most, optional })
    if (!read.ok) errors[name] = read.refusal
    return read.ok ? read.value : ''
  }
  const value: QuestionContent = { ...emptyQuestion(), slug: line('slug', 80) }
  if (value.slug !== '' && !/^[a-z\d]+(-[a-z\d]+)*$/.test(value.slug)) errors.slug = 'key_malformed'
  const position = line('position', 10, true)
  if (/^\d{0,4}$/.test(position)) value.position = Number(position)
  else errors.position ??= 'position_malformed'
  const shape = questionForms.find((one) => one === form.get('form'))
  if (shape) value.form = shape
  else errors.form = 'unknown_choice'
  for (const locale of locales)
    for (const text of questionTexts)
      value.texts[locale][text] = line(`${text}-${locale}`, longest[text], text === 'lead')
  return Object.keys(errors).length === 0 ? { ok: true, value } : { ok: false, errors }
}

const textFields = locales.flatMap((locale) => questionTexts.map((text) => `${text}-${locale}`))

/** A kept question as its form shows it. */
export const questionAsTyped = ({ slug, position, form, texts }: QuestionContent) => ({
  ...{ slug, position: String(position), form },
  ...Object.fromEntries(
    locales.flatMap((locale) =>
      questionTexts.map((text) => [`${text}-${locale}`, texts[locale][text]]),
    ),
  ),
})

/** What was typed, to be shown again. */
export const typedQuestion = (form: FormData): Record<string, string> => ({
  ...Object.fromEntries(
    ['slug', 'position', ...textFields].map((name) => [name, typedText(form, name)]),
  ),
  form: typedChoice(form, 'form'),
})
