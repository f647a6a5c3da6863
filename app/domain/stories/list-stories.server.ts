import type { Locale } from '#app/i18n/locale.ts'
import { listReadable, type ReadableStory } from './readable-store.server.ts'

/** The stories that the public may read in a language at this moment, the newest first. Keep the answer nowhere. */
export const listStories = (
  locale: Locale,
  now: Date,
): Promise<Omit<ReadableStory, 'body' | 'searchEngines'>[]> => listReadable(locale, now)
