import type { Locale } from '#app/i18n/locale.ts'
import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { SignatureRow, SignedCount } from './desk-list.ts'

export type SignatureNarrowing = {
  campaignId: string
  words: string
  kindId: string | undefined
  confirmed: boolean | undefined
}

export type SignatureQuery = SignatureNarrowing & {
  locale: Locale
  today: string
  after: { at: Date; id: string } | undefined
  limit: number
}

const like = (words: string): string => `%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`

function narrowed({ campaignId, words, kindId, confirmed }: SignatureNarrowing): Prisma.Sql {
  const parts = [
    Prisma.sql`p.campaign_id = ${campaignId}::uuid`,
    ...(words === ''
      ? []
      : [
          Prisma.sql`(lower(p.name) LIKE ${like(words)} OR lower(p.affiliation) LIKE ${like(words)})`,
        ]),
    ...(kindId ? [Prisma.sql`p.kind_id = ${kindId}::uuid`] : []),
    ...(confirmed === undefined ? [] : [Prisma.sql`(p.confirmed_at IS NOT NULL) = ${confirmed}`]),
  ]
  return Prisma.join(parts, ' AND ')
}

/** Signatures of a campaign, the newest first; none from the day on which they are deleted. */
export const listSignatureRows = (
  query: SignatureQuery,
  on: Db = db(),
): Promise<SignatureRow[]> => {
  const { at, id } = query.after ?? {}
  const beyond = id ? Prisma.sql`(p.asked_at, p.id) < (${at}, ${id}::uuid)` : Prisma.sql`TRUE`
  return on.$queryRaw`
    SELECT p.id, p.name, p.affiliation, coalesce(k.name, '') AS kind, p.shown, p.locale::text AS locale,
      p.asked_at AS "askedAt", p.confirmed_at AS "confirmedAt"
    FROM pledge p JOIN campaign c ON c.id = p.campaign_id
    LEFT JOIN pledge_kind_text k ON k.kind_id = p.kind_id AND k.locale = ${query.locale}::locale
    WHERE ${narrowed(query)} AND c.deletes_on > ${query.today}::date AND ${beyond}
    ORDER BY p.asked_at DESC, p.id DESC LIMIT ${query.limit}`
}

/** Confirmed signatures by legal day, the days on which there were some. */
export const countByDay = (campaignId: string, on: Db = db()): Promise<SignedCount[]> =>
  on.$queryRaw`
    SELECT day AS key, day AS label, count(*)::int AS count FROM (
      SELECT to_char(confirmed_at AT TIME ZONE 'Europe/Stockholm', 'YYYY-MM-DD') AS day FROM pledge
      WHERE campaign_id = ${campaignId}::uuid AND confirmed_at IS NOT NULL) days
    GROUP BY day ORDER BY day DESC LIMIT 60`

/** How many signatures a campaign has of each kind, deleted ones among them, and how many wait. */
export const countByKind = (
  { campaignId, locale }: { campaignId: string; locale: Locale },
  on: Db = db(),
): Promise<(SignedCount & { waiting: number })[]> =>
  on.$queryRaw`
    SELECT k.id::text AS key, coalesce(t.name, '') AS label,
      (k.gone + (SELECT count(*) FROM pledge WHERE kind_id = k.id AND confirmed_at IS NOT NULL))::int AS count,
      (SELECT count(*) FROM pledge WHERE kind_id = k.id AND confirmed_at IS NULL)::int AS waiting
    FROM pledge_kind k LEFT JOIN pledge_kind_text t ON t.kind_id = k.id AND t.locale = ${locale}::locale
    WHERE k.campaign_id = ${campaignId}::uuid ORDER BY k.position, k.id`

/** Removes a signature; false when there is none. */
export async function dropSignature(
  { id, campaignId }: { id: string; campaignId: string },
  tx: Tx,
): Promise<boolean> {
  return (await tx.pledge.deleteMany({ where: { id, campaignId } })).count === 1
}
