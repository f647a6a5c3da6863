import type { Locale } from '#app/i18n/locale.ts'
import { listIndexable } from './readable-store.server.ts'
import { withoutGone } from './without-gone.server.ts'

/** The stories that search engines may read at this moment, each with the languages that its consent covers. Keep the answer nowhere. */
export const listIndexableStories = async (
  now: Date,
): Promise<{ address: string; locales: Locale[] }[]> => withoutGone(await listIndexable(now))
