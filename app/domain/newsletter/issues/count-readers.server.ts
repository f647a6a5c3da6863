import type { Locale } from '#app/i18n/locale.ts'
import { countReaders as countRows } from '../consent-store.server.ts'

/** How many have said yes to the newsletter and are reached by letters, by language. */
export async function countReaders(): Promise<Record<Locale, number>> {
  const counts = { sv: 0, nb: 0, en: 0 }
  for (const { locale, readers } of await countRows()) counts[locale] = readers
  return counts
}
