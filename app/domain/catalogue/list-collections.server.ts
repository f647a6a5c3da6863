import type { Locale } from '#app/i18n/locale.ts'
import { listFilledCollections } from './store.server.ts'

/** The shop's collections that hold a published piece, named in the page's language. */
export const listCollections = (locale: Locale): Promise<{ slug: string; name: string }[]> =>
  listFilledCollections(locale)
