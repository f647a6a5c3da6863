import { customs } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'

const inStockholm = (locale: Locale) =>
  new Intl.DateTimeFormat(customs[locale], {
    timeZone: 'Europe/Stockholm',
    ...{ day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
    timeZoneName: 'shortOffset',
  })

const formatters = { sv: inStockholm('sv'), nb: inStockholm('nb'), en: inStockholm('en') }

/**
 * When something was submitted, to the second: by the clock that decides deadlines (Europe/Stockholm, with its offset, since an hour
 * comes twice each autumn) and in UTC.
 */
export const submittedTime = (at: Date, locale: Locale): { stockholm: string; utc: string } => ({
  stockholm: formatters[locale].format(at),
  utc: `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`,
})
