import type { Locale } from '#app/i18n/locale.ts'
import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db } from '#app/platform/db.server.ts'
import type { Figure } from '#app/values/figure.ts'
import type { FactRowOfDesk } from './desk-list.ts'

export type FactNarrowing = {
  /** Any part of a key, a statement or a source, in any language. */
  words: string
  questionId: string | undefined
  published: boolean | undefined
  /** Only those whose day is before this one. */
  dueBefore: string | undefined
}

export type FactListQuery = FactNarrowing & {
  locale: Locale
  after: { due: string; id: string } | undefined
  limit: number
}

const like = (words: string): string => `%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`

function narrowed({ words, questionId, published, dueBefore }: FactNarrowing): Prisma.Sql {
  const parts = [
    Prisma.sql`TRUE`,
    ...(words === ''
      ? []
      : [
          Prisma.sql`(f.key LIKE ${like(words)} OR f.id IN (SELECT fact_id FROM fact_text
            WHERE lower(statement) LIKE ${like(words)} OR lower(source) LIKE ${like(words)}))`,
        ]),
    ...(questionId ? [Prisma.sql`f.question_id = ${questionId}::uuid`] : []),
    ...(published === undefined ? [] : [Prisma.sql`f.published = ${published}`]),
    ...(dueBefore ? [Prisma.sql`f.review_due < ${dueBefore}::date`] : []),
  ]
  return Prisma.join(parts, ' AND ')
}

type Row = Omit<FactRowOfDesk, 'figure'> & Figure

/** Figures as staff list them: what is to be looked at first stands first. */
export async function listFactRows(query: FactListQuery, on: Db = db()): Promise<FactRowOfDesk[]> {
  const { due = '0001-01-01', id = '00000000-0000-0000-0000-000000000000' } = query.after ?? {}
  const rows = await on.$queryRaw<Row[]>`
    SELECT f.id, f.key, f.published, to_char(f.review_due, 'YYYY-MM-DD') AS "reviewDue",
      f.unit, f.bound, f.low, f.high, f.out_of AS "outOf", f.currency, f.countries,
      f.year_from AS "yearFrom", f.year_to AS "yearTo", f.source_url AS "sourceUrl", f.source_date AS "sourceDate",
      coalesce(t.statement, '') AS statement, coalesce(t.unit, '') AS counted, coalesce(t.source, '') AS source,
      coalesce(t.method, '') AS method, coalesce(nullif(qt.title, ''), q.slug) AS question,
      (SELECT count(*) FROM fact_text WHERE fact_id = f.id AND statement <> '' AND source <> '' AND method <> '')::int AS languages
    FROM fact f JOIN fact_question q ON q.id = f.question_id
    LEFT JOIN fact_question_text qt ON qt.question_id = q.id AND qt.locale = ${query.locale}::locale
    LEFT JOIN fact_text t ON t.fact_id = f.id AND t.locale = ${query.locale}::locale
    WHERE ${narrowed(query)} AND (f.review_due, f.id) > (${due}::date, ${id}::uuid)
    ORDER BY f.review_due, f.id LIMIT ${query.limit}`
  return rows.map(({ unit, bound, low, high, outOf, currency, countries, ...row }) => ({
    ...row,
    figure: {
      ...{ unit, bound, countries, low: low ?? undefined, high: high ?? undefined },
      ...{ outOf: outOf ?? undefined, currency: currency ?? undefined },
    },
  }))
}

/** How many published figures should have been looked at before a day. */
export const countDue = (before: string, on: Db = db()): Promise<number> =>
  on.fact.count({ where: { published: true, reviewDue: { lt: new Date(`${before}T00:00:00Z`) } } })
