import type { Locale } from '#app/i18n/locale.ts'
import { listCollectionChoices as listRows } from './sheet-store.server.ts'

/** Every collection that a piece may be in, in shop order. */
export const listCollectionChoices = (locale: Locale): Promise<{ id: string; name: string }[]> =>
  listRows(locale)
