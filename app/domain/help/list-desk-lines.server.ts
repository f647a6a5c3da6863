import type { Locale } from '#app/i18n/locale.ts'
import { legalDate } from '#app/values/period.ts'
import { type ListedLine, listLineRows } from './store.server.ts'

export type { ListedLine }

/** The directory as staff list it, whole or only what should have been checked by now; what is to be checked first stands first. */
export const listDeskLines = (wish: {
  locale: Locale
  overdue: boolean
  now: Date
}): Promise<ListedLine[]> => {
  const dueBefore = wish.overdue ? legalDate(wish.now) : undefined
  return listLineRows({ locale: wish.locale, dueBefore })
}
