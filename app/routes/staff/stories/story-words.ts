import { formatDate, formatList, formatMonth, formatShortDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { addSeconds } from '#app/values/period.ts'

/** "2026-05" as the language writes a month. */
export const monthIn = (month: string, locale: Locale): string =>
  formatMonth(new Date(`${month}-15T12:00:00Z`), locale)

/** The last day on which a consent holds: it ends as the next one begins. */
export const lastDayOf = (expiresAt: Date, locale: Locale): string =>
  formatDate(addSeconds(expiresAt, -1), locale)

/** The same, short. */
export const shortLastDayOf = (expiresAt: Date, locale: Locale): string =>
  formatShortDate(addSeconds(expiresAt, -1), locale)

/** Languages, in the language of the desk. */
export const languagesIn = (tongues: readonly Locale[], locale: Locale): string =>
  formatList(
    tongues.map((tongue) => staffMessages(locale).stories.tongues[tongue]),
    locale,
  )
