import type { Locale } from '#app/i18n/locale.ts'
import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db } from '#app/platform/db.server.ts'
import type { CampaignState } from '../campaign.ts'
import { offersOf } from '../store.server.ts'
import type { CampaignRowOfDesk } from './desk-list.ts'

export type CampaignNarrowing = {
  /** Any part of an address or a title, in any language. */
  words: string
  state: CampaignState | undefined
  /** Only those that can be acted on and close by this day. */
  closesBy: string | undefined
}

export type CampaignListQuery = CampaignNarrowing & {
  locale: Locale
  after: { closes: string; id: string } | undefined
  limit: number
}

const like = (words: string): string => `%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`

function narrowed({ words, state, closesBy }: CampaignNarrowing): Prisma.Sql {
  const named = Prisma.sql`(c.slug LIKE ${like(words)} OR c.id IN (SELECT campaign_id FROM campaign_text
    WHERE lower(title) LIKE ${like(words)}))`
  const parts = [
    Prisma.sql`TRUE`,
    ...(words === '' ? [] : [named]),
    ...(state ? [Prisma.sql`c.state = ${state}::campaign_state`] : []),
    ...(closesBy ? [Prisma.sql`c.closes_on <= ${closesBy}::date`] : []),
  ]
  return Prisma.join(parts, ' AND ')
}

type Row = Omit<CampaignRowOfDesk, 'offers'> & Parameters<typeof offersOf>[0]

/** One that nobody has given days stands first: it is being written. */
const closes = Prisma.sql`coalesce(c.closes_on, '9999-12-31'::date)`

/** Campaigns as staff list them: the latest to close stands first. */
export async function listCampaignRows(
  query: CampaignListQuery,
  on: Db = db(),
): Promise<CampaignRowOfDesk[]> {
  const { closes: day, id } = query.after ?? {}
  const beyond = id ? Prisma.sql`(${closes}, c.id) < (${day}::date, ${id}::uuid)` : Prisma.sql`TRUE`
  const rows = await on.$queryRaw<Row[]>`
    SELECT c.id, c.slug, c.state::text AS state, coalesce(nullif(t.title, ''), c.slug) AS title,
      coalesce(to_char(c.opens_on, 'YYYY-MM-DD'), '') AS "opensOn", coalesce(to_char(c.closes_on, 'YYYY-MM-DD'), '') AS "closesOn",
      c.offers_report AS "offersReport", c.offers_letter AS "offersLetter", c.offers_pledge AS "offersPledge",
      c.offers_kit AS "offersKit", c.offers_share AS "offersShare",
      ((SELECT count(*) FROM pledge WHERE campaign_id = c.id AND confirmed_at IS NOT NULL)
        + (SELECT coalesce(sum(gone), 0) FROM pledge_kind WHERE campaign_id = c.id))::int AS signed,
      (SELECT count(*) FROM pledge WHERE campaign_id = c.id AND confirmed_at IS NULL)::int AS waiting,
      (SELECT coalesce(sum(count), 0) FROM campaign_count WHERE campaign_id = c.id AND what = 'letter')::int AS letters,
      (SELECT coalesce(sum(count), 0) FROM campaign_count WHERE campaign_id = c.id AND what <> 'letter')::int AS downloads,
      (SELECT count(*) FROM campaign_text WHERE campaign_id = c.id AND title <> '' AND summary <> '' AND body <> '')::int AS languages
    FROM campaign c LEFT JOIN campaign_text t ON t.campaign_id = c.id AND t.locale = ${query.locale}::locale
    WHERE ${narrowed(query)} AND ${beyond} ORDER BY ${closes} DESC, c.id DESC LIMIT ${query.limit}`
  return rows.map(
    ({ offersReport, offersLetter, offersPledge, offersKit, offersShare, ...row }) => ({
      ...row,
      offers: offersOf({ offersReport, offersLetter, offersPledge, offersKit, offersShare }),
    }),
  )
}

/** How many published campaigns close between two days, both included. */
export const countClosing = (
  { from, to }: { from: string; to: string },
  on: Db = db(),
): Promise<number> =>
  on.campaign.count({
    where: {
      state: 'published',
      closesOn: { gte: new Date(`${from}T00:00:00Z`), lte: new Date(`${to}T00:00:00Z`) },
    },
  })

/** How many published campaigns have closed before a day and wait for somebody to write what came of them. */
export const countClosed = (before: string, on: Db = db()): Promise<number> =>
  on.campaign.count({
    where: { state: 'published', closesOn: { lt: new Date(`${before}T00:00:00Z`) } },
  })
