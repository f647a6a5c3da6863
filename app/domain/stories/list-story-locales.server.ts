import type { Locale } from '#app/i18n/locale.ts'
import { isGone } from './is-gone.server.ts'
import { listReadableLocales } from './readable-store.server.ts'

/** The languages in which the public may read the story of an address at this moment; none when there is no such story, or no longer. */
export const listStoryLocales = async (address: string, now: Date): Promise<Locale[]> =>
  (await isGone(address)) ? [] : listReadableLocales(address, now)
