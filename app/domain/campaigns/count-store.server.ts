import type { Locale } from '#app/i18n/locale.ts'
import { type Db, db, type Statements } from '#app/platform/db.server.ts'

export type Taken = 'report' | 'kit' | 'letter'
type Counting = { campaignId: string; day: string; locale: Locale; what: Taken }

/** Counts one more of something on a legal day. A number and nothing else. */
export async function countTaken(
  { campaignId, day, locale, what }: Counting,
  on: Statements = db(),
): Promise<void> {
  await on.$executeRaw`
    INSERT INTO campaign_count (campaign_id, day, locale, what, count)
    VALUES (${campaignId}::uuid, ${day}::date, ${locale}::locale, ${what}::campaign_taken, 1)
    ON CONFLICT (campaign_id, day, locale, what) DO UPDATE SET count = campaign_count.count + 1`
}

export type TakenRow = { what: Taken; locale: Locale; count: number }

/** How often each thing was taken, by language. */
export const listTaken = (campaignId: string, on: Db = db()): Promise<TakenRow[]> =>
  on.$queryRaw`
    SELECT what::text AS what, locale::text AS locale, sum(count)::int AS count FROM campaign_count
    WHERE campaign_id = ${campaignId}::uuid GROUP BY what, locale ORDER BY what, locale`
