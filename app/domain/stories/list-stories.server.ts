import type { Locale } from '#app/i18n/locale.ts'
import { listReadable, type ReadableStory } from './readable-store.server.ts'
import { withoutGone } from './without-gone.server.ts'

/** The stories that the public may read in a language at this moment, the newest first. Keep the answer nowhere. */
export const listStories = async (
  locale: Locale,
  now: Date,
): Promise<Omit<ReadableStory, 'body' | 'searchEngines'>[]> =>
  withoutGone(await listReadable(locale, now))
