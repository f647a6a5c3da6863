import type { TypedFund } from '#app/domain/donations/funds/fund-typed.ts'
import type { Locale } from '#app/i18n/locale.ts'

/** What each part of a fund's form is drawn from. */
export type FundPart = {
  locale: Locale
  typed: TypedFund
  /** Sentences by the fields that are wrong. */
  beside: Record<string, string>
}

/** A field's name, value and fault, under a label. */
export const fundField = (name: string, label: string, { typed, beside }: FundPart) => ({
  ...{ name, label, value: typed[name] ?? '' },
  ...(beside[name] && { error: beside[name] }),
})
