import type { Actor } from '#app/domain/history/history.ts'
import type { Locale } from '#app/i18n/locale.ts'
import type { Currency } from '#app/values/money.ts'

/** How the file is to be understood: its prices' currency, its texts' language, and the instant that counts for both. */
export type ImportWish = { currency: Currency; locale: Locale; now: Date }

/** What is to be imported, and in whose name. */
export type ImportOrder = ImportWish & { file: string; by: Actor; allowLocalPictures: boolean }
