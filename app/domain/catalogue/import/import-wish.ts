import type { Actor } from '#app/domain/history/history.ts'
import type { Locale } from '#app/i18n/locale.ts'
import type { Currency } from '#app/values/money.ts'

/** How the file is to be understood: its prices' currency, its texts' language, and the instant that counts for both. */
export type ImportWish = {
  currency: Currency
  locale: Locale
  now: Date
  /** Whether a piece that lacks what must be said becomes a draft (the desk's rule), or is on sale as the file has it. */
  publishes: 'by_rule' | 'as_filed'
}

/** What is to be imported, and in whose name. */
export type ImportOrder = ImportWish & { file: string; by: Actor; allowLocalPictures: boolean }
