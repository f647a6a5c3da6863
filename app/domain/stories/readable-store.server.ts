import type { Locale } from '#app/i18n/locale.ts'
import { type Db, db } from '#app/platform/db.server.ts'

/** A story as the public may read it, in one language. */
export type ReadableStory = {
  address: string
  /** null where its consent shows no name. */
  alias: string | null
  month: Date
  title: string
  contentNote: string
  body: string
  searchEngines: boolean
}

/**
 * Stories that may be read in a language at this moment, the newest first. The view asks the database's clock; `now` is asked as well, so
 * that neither of two clocks opens what the other has closed.
 */
export const listReadable = (
  locale: Locale,
  now: Date,
  on: Db = db(),
): Promise<Omit<ReadableStory, 'body' | 'searchEngines'>[]> =>
  on.$queryRaw`
    SELECT address, alias, month, title, content_note AS "contentNote" FROM readable_story
    WHERE locale = ${locale}::locale AND expires_at > ${now} ORDER BY month DESC, address`

/** The story of an address in a language, if it may be read at this moment. */
export async function findReadable(
  { address, locale }: { address: string; locale: Locale },
  now: Date,
  on: Db = db(),
): Promise<ReadableStory | undefined> {
  const [story] = await on.$queryRaw<ReadableStory[]>`
    SELECT address, alias, month, title, content_note AS "contentNote", body, search_engines AS "searchEngines" FROM readable_story
    WHERE address = ${address} AND locale = ${locale}::locale AND expires_at > ${now}`
  return story
}

/** The languages in which the story of an address may be read at this moment. */
export async function listReadableLocales(
  address: string,
  now: Date,
  on: Db = db(),
): Promise<Locale[]> {
  const rows = await on.$queryRaw<{ locale: Locale }[]>`
    SELECT locale::text AS locale FROM readable_story
    WHERE address = ${address} AND expires_at > ${now} ORDER BY readable_story.locale`
  return rows.map(({ locale }) => locale)
}

/** Stories that search engines may read at this moment, each with its languages. */
export const listIndexable = (
  now: Date,
  on: Db = db(),
): Promise<{ address: string; locales: Locale[] }[]> =>
  on.$queryRaw`
    SELECT address, array_agg(locale::text ORDER BY locale) AS locales FROM readable_story
    WHERE search_engines AND expires_at > ${now} GROUP BY address ORDER BY address`

/** Whether a story of this address is gone for good. */
export async function hasTombstone(address: string, on: Db = db()): Promise<boolean> {
  const rows = await on.$queryRaw<unknown[]>`
    SELECT 1 FROM story_tombstone WHERE address_hash = story_address_hash(${address})`
  return rows.length > 0
}
