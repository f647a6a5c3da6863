import { type Locale, parseLocale } from '#app/i18n/locale.ts'
import type { StaffMessages } from '#app/i18n/staff-messages.ts'
import { readText, typedText } from '#app/values/field.ts'

type Typed = { name: string; locale: string }
type Read = {
  typed: Typed
  profile: { name: string; locale: Locale } | undefined
  errors: Partial<Record<'name' | 'locale' | 'password', string>>
}

/** Reads what somebody is called and the language of her desk. */
export function readProfile(form: FormData): Read {
  const typed = { name: typedText(form, 'name'), locale: typedText(form, 'locale') }
  const name = readText(form, 'name', { longest: 100 })
  const locale = parseLocale(typed.locale)
  if (name.ok && locale) return { typed, profile: { name: name.value, locale }, errors: {} }
  const errors = {
    ...(!name.ok && { name: name.refusal }),
    ...(!locale && { locale: 'unknown_choice' }),
  }
  return { typed, profile: undefined, errors }
}

/** The sentences of its faults. */
export const profileErrors = (text: StaffMessages): Record<string, string> => ({
  ...text.desk.fields,
  unknown_choice: text.members.unknownChoice,
})
