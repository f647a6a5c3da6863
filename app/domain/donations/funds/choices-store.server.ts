import type { Locale } from '#app/i18n/locale.ts'
import { type Db, db } from '#app/platform/db.server.ts'

export type FundChoice = { id: string; name: string; open: boolean }

/** Every fund by its name in a language, the open ones first, in their order. */
export const listChoices = (locale: Locale, on: Db = db()): Promise<FundChoice[]> =>
  on.$queryRaw`
    SELECT f.id, f.open, coalesce((SELECT name FROM fund_text WHERE fund_id = f.id AND name <> ''
      ORDER BY locale = ${locale}::locale DESC, locale LIMIT 1), f.slug) AS name
    FROM fund f ORDER BY f.open DESC, f.position, f.slug`
