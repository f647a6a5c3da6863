import type { Locale } from '#app/i18n/locale.ts'
import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db } from '#app/platform/db.server.ts'

export type ListedFund = {
  id: string
  slug: string
  name: string
  open: boolean
  position: number
  /** Where givers would see it, from 0 on; the open ones first. */
  place: number
  /** In SEK minor units. */
  goal: number | null
  given: bigint
  /** In how many languages it has a name. */
  languages: number
  costs: number
}

export type FundNarrowing = { id?: string | undefined; open?: boolean | undefined }
export type FundPlace = Pick<ListedFund, 'open' | 'position' | 'slug'>

type Query = FundNarrowing & { locale: Locale; after: FundPlace | undefined; limit: number }

function narrowed({ id, open, after }: Query): Prisma.Sql {
  const parts = [
    Prisma.sql`TRUE`,
    ...(id ? [Prisma.sql`f.id = ${id}::uuid`] : []),
    ...(open === undefined ? [] : [Prisma.sql`f.open = ${open}`]),
    ...(after
      ? [
          Prisma.sql`(NOT f.open, f.position, f.slug) > (${!after.open}, ${after.position}, ${after.slug})`,
        ]
      : []),
  ]
  return Prisma.join(parts, ' AND ')
}

/** Funds as staff list them, the open ones first, with what was given in the goal's currency. */
export const listFundRows = (query: Query, on: Db = db()): Promise<ListedFund[]> =>
  on.$queryRaw`
    SELECT f.id, f.slug, f.open, f.position, f.goal_amount AS goal, f.place::int AS place,
      coalesce((SELECT name FROM fund_text WHERE fund_id = f.id AND name <> ''
        ORDER BY locale = ${query.locale}::locale DESC, locale LIMIT 1), f.slug) AS name,
      coalesce((SELECT sum(amount) FROM fund_total WHERE fund_id = f.id AND currency = 'SEK'), 0)::bigint AS given,
      (SELECT count(*) FROM fund_text WHERE fund_id = f.id AND name <> '')::int AS languages,
      (SELECT count(*) FROM unit_cost WHERE fund_id = f.id)::int AS costs
    FROM (SELECT *, row_number() OVER (ORDER BY open DESC, position, slug) - 1 AS place FROM fund) f
    WHERE ${narrowed(query)} ORDER BY NOT f.open, f.position, f.slug LIMIT ${query.limit}`
