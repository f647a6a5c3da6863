import type { TypedSheet } from '#app/domain/catalogue/sheet/sheet-typed.ts'
import type { Locale } from '#app/i18n/locale.ts'

/** What each part of a piece's form is drawn from. */
export type SheetPart = {
  locale: Locale
  typed: TypedSheet
  /** Sentences by the fields that are wrong. */
  beside: Record<string, string>
  /** What fields are called. */
  names: Record<string, string>
}

/** A field's name, label, value and fault. */
export const fieldOf = (name: string, { typed, beside, names }: Omit<SheetPart, 'locale'>) => ({
  ...{ name, label: names[name] ?? name, value: typed[name] ?? '', error: beside[name] },
})
