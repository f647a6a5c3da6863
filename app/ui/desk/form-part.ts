import type { Locale } from '#app/i18n/locale.ts'

/** What each part of a form is drawn from. */
export type FormPart = {
  locale: Locale
  typed: Readonly<Record<string, string>>
  /** Sentences by the fields that are wrong. */
  beside: Readonly<Record<string, string>>
}

/** A field's name, label, value and fault. */
export const fieldIn = (name: string, label: string, { typed, beside }: FormPart) => ({
  ...{ name, label, value: typed[name] ?? '' },
  ...(beside[name] && { error: beside[name] }),
})
