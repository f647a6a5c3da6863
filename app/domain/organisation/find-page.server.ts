import type { Locale } from '#app/i18n/locale.ts'
import type { PageText } from './organisation.ts'
import { listPageRows } from './store.server.ts'

/** A text page in this language, else in the first that it is written in; undefined when there is none at this address. */
export async function findPage(slug: string, locale: Locale): Promise<PageText | undefined> {
  const rows = await listPageRows(slug)
  const row = rows.find((candidate) => candidate.locale === locale) ?? rows[0]
  return row && { title: row.title, sections: row.content, languageOfText: row.locale }
}
