import type { Locale } from '#app/i18n/locale.ts'
import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db } from '#app/platform/db.server.ts'
import type { LineContent, LineKind } from './help-line.ts'

export type ListedLine = Pick<
  LineContent,
  | 'country'
  | 'kind'
  | 'position'
  | 'number'
  | 'website'
  | 'forProfessionals'
  | 'shown'
  | 'verifiedOn'
  | 'sourceUrl'
  | 'reviewDue'
> & { id: string; name: string }

export type LineNarrowing = {
  kind: LineKind | undefined
  /** Only those whose day is before this one. */
  dueBefore: string | undefined
}
export type LinePlace = Pick<ListedLine, 'reviewDue' | 'country' | 'position' | 'id'>

type Query = LineNarrowing & { locale: Locale; after: LinePlace | undefined; limit: number }

function narrowed({ kind, dueBefore, after }: Query): Prisma.Sql {
  const parts = [
    Prisma.sql`TRUE`,
    ...(kind ? [Prisma.sql`l.kind = ${kind}::help_line_kind`] : []),
    ...(dueBefore ? [Prisma.sql`l.review_due < ${dueBefore}::date`] : []),
    ...(after
      ? [
          Prisma.sql`(l.review_due, l.country, l.position, l.id)
            > (${after.reviewDue}::date, ${after.country}, ${after.position}, ${after.id}::uuid)`,
        ]
      : []),
  ]
  return Prisma.join(parts, ' AND ')
}

/** Lines as staff list them: what is to be checked first stands first. */
export const listLineRows = (query: Query, on: Db = db()): Promise<ListedLine[]> =>
  on.$queryRaw`
    SELECT l.id, l.country, l.kind, l.position, l.number, l.website, l.for_professionals AS "forProfessionals", l.shown,
      to_char(l.verified_on, 'YYYY-MM-DD') AS "verifiedOn", l.source_url AS "sourceUrl",
      to_char(l.review_due, 'YYYY-MM-DD') AS "reviewDue", coalesce(nullif(t.name, ''), nullif(l.number, ''), l.website) AS name
    FROM help_line l LEFT JOIN help_line_text t ON t.line_id = l.id AND t.locale = ${query.locale}::locale
    WHERE ${narrowed(query)} ORDER BY l.review_due, l.country, l.position, l.id LIMIT ${query.limit}`
