import { letters as en } from '#app/i18n/en/letters.ts'
import { formatNumber } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { letters as nb } from '#app/i18n/nb/letters.ts'
import { letters as sv } from '#app/i18n/sv/letters.ts'

export type LetterWords = typeof sv

const spoken: Record<Locale, LetterWords> = { sv, nb, en }

/** What letters say in a language. Kept apart from the pages' words: no page needs them. */
export const letterWords = (locale: Locale): LetterWords => spoken[locale]

/** A VAT rate with the decimals it has: 2550 is "25,5 %". */
export const formatRate = (rateBp: number, locale: Locale): string =>
  `${formatNumber(rateBp / 100, locale)}${locale === 'en' ? '' : '\u00a0'}%`

/** An address on one line, as a sentence wants it. */
export const onOneLine = (parts: readonly string[]): string => parts.filter(Boolean).join(', ')
