import { type Locale, parseLocale } from '#app/i18n/locale.ts'
import { type EmailRefusal, normaliseEmail, parseEmail } from '#app/values/email.ts'
import { type FieldRefusal, readText, typedText } from '#app/values/field.ts'
import { type Outcome, refused } from '#app/values/outcome.ts'
import { longestName } from './supporter.ts'

export const supporterFields = ['name', 'email', 'locale'] as const
export type SupporterField = (typeof supporterFields)[number]
export type SupporterRefusal = FieldRefusal | EmailRefusal | 'unknown_choice' | 'email_taken'
export type SupporterErrors = Partial<Record<SupporterField, SupporterRefusal>>
export type Correction = { name: string; email: string; locale: Locale }

/** Reads a correction. Every field that is wrong is named at once. */
export function readCorrection(
  form: FormData,
): { ok: true; value: Correction } | { ok: false; errors: SupporterErrors } {
  const name = readText(form, 'name', { longest: longestName })
  const email = readEmail(form)
  const locale = parseLocale(typedText(form, 'locale'))
  if (name.ok && email.ok && locale) {
    return { ok: true, value: { name: name.value, email: normaliseEmail(email.value), locale } }
  }
  const errors: SupporterErrors = {
    ...(!name.ok && { name: name.refusal }),
    ...(!email.ok && { email: email.refusal }),
    ...(!locale && { locale: 'unknown_choice' }),
  }
  return { ok: false, errors }
}

function readEmail(form: FormData): Outcome<string, SupporterRefusal> {
  const read = readText(form, 'email', { longest: 254 })
  if (read.ok) return parseEmail(read.value)
  return read.refusal === 'missing' ? refused('email_missing') : read
}

/** What was typed, to be shown again. */
export const typedCorrection = (form: FormData): Record<SupporterField, string> => ({
  name: typedText(form, 'name'),
  email: typedText(form, 'email'),
  locale: typedText(form, 'locale'),
})
