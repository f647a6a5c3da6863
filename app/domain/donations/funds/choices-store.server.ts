import type { Locale } from '#app/i18n/locale.ts'
import { type Db, db } from '#app/platform/db.server.ts'

export type FundChoice = { id: string; name: string; open: boolean }

/** Every fund by its name in a language, the open ones first, in their order. */
export const listChoices = (locale: Locale, on: Db = db()): Promise<FundChoice[]> =>
  on.$queryRaw`
    SELECT f.id, f.open, coalesce((SELECT name FROM fund_text WHERE fund_id = f.id AND name <> ''
      ORDER BY locale = ${locale}::locale DESC, locale LIMIT 1), f.slug) AS name
    FROM fund f ORDER BY f.open DESC, f.position, f.slug`

export type ListedFund = {
  id: string
  slug: string
  name: string
  open: boolean
  position: number
  /** In SEK minor units. */
  goal: number | null
  given: bigint
  /** In how many languages it has a name. */
  languages: number
  costs: number
}

/** Every fund as staff list them, the open ones first, with what was given in the goal's currency. */
export const listFundsForDesk = (locale: Locale, on: Db = db()): Promise<ListedFund[]> =>
  on.$queryRaw`
    SELECT f.id, f.slug, f.open, f.position, f.goal_amount AS goal,
      coalesce((SELECT name FROM fund_text WHERE fund_id = f.id AND name <> ''
        ORDER BY locale = ${locale}::locale DESC, locale LIMIT 1), f.slug) AS name,
      coalesce((SELECT sum(amount) FROM fund_total WHERE fund_id = f.id AND currency = 'SEK'), 0)::bigint AS given,
      (SELECT count(*) FROM fund_text WHERE fund_id = f.id AND name <> '')::int AS languages,
      (SELECT count(*) FROM unit_cost WHERE fund_id = f.id)::int AS costs
    FROM fund f ORDER BY f.open DESC, f.position, f.slug`
