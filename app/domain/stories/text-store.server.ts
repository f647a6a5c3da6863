import { type Locale, locales } from '#app/i18n/locale.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { StoryContent, StoryTexts } from './story-content.ts'

type TextRow = { locale: Locale; title: string; contentNote: string; body: string }

/** What is written of a story, in each language; empty where nothing is. */
export async function findTexts(storyId: string, on: Db = db()): Promise<StoryTexts> {
  const rows = await on.$queryRaw<TextRow[]>`
    SELECT locale::text AS locale, title, content_note AS "contentNote", body FROM story_text WHERE story_id = ${storyId}::uuid`
  const inLanguage = (locale: Locale) => {
    const {
      title = '',
      contentNote = '',
      body = '',
    } = rows.find((row) => row.locale === locale) ?? {}
    return [locale, { title, contentNote, body }]
  }
  return Object.fromEntries(locales.map(inLanguage)) as StoryTexts
}

/** Writes alias and month; false when somebody else has changed the story since the version that was shown. */
export const saveHead = async (
  { id, version }: { id: string; version: number },
  { alias, month }: { alias: string; month: Date },
  tx: Tx,
): Promise<boolean> =>
  1 ===
  (await tx.$executeRaw`
    UPDATE story SET alias = ${alias}, month = ${month}::date, version = version + 1
    WHERE id = ${id}::uuid AND version = ${version}`)

export type WrittenText = StoryContent['texts'][Locale] & {
  storyId: string
  locale: Locale
  by: string
}

/** Writes what is told in one language. */
export const saveText = (text: WrittenText, tx: Tx) =>
  tx.$executeRaw`
    INSERT INTO story_text (story_id, locale, title, content_note, body, written_by)
    VALUES (${text.storyId}::uuid, ${text.locale}::locale, ${text.title}, ${text.contentNote}, ${text.body}, ${text.by}::uuid)
    ON CONFLICT (story_id, locale) DO UPDATE SET title = excluded.title, content_note = excluded.content_note,
      body = excluded.body, written_by = excluded.written_by`
