import type { Locale } from '#app/i18n/locale.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { PledgeContent, PledgeShown, Signer } from './pledge.ts'

export type NewPledge = PledgeContent & {
  id: string
  campaignId: string
  email: string
  emailHash: Buffer<ArrayBuffer>
  tokenHash: Buffer<ArrayBuffer>
  letters: number
  at: Date
}

/** Writes a signature that waits for its owner's word; false when the address has one already, or must not be written to. */
export async function insertPledge(pledge: NewPledge, tx: Tx): Promise<boolean> {
  const rows = await tx.$executeRaw`
    INSERT INTO pledge (id, campaign_id, kind_id, locale, name, affiliation, shown, email, email_hash, token_hash, letters, asked_at)
    VALUES (${pledge.id}::uuid, ${pledge.campaignId}::uuid, ${pledge.kindId}::uuid, ${pledge.locale}::locale, ${pledge.name},
      ${pledge.affiliation}, ${pledge.shown}, ${pledge.email}, ${pledge.emailHash}, ${pledge.tokenHash}, ${pledge.letters}, ${pledge.at})
    ON CONFLICT (campaign_id, email_hash) DO NOTHING`
  return rows === 1
}

export type WaitingPledge = PledgeContent & { id: string; letters: number; askedAt: Date }

/** The signature of an address that still waits, locked; undefined when there is none, or it is confirmed. */
export async function lockWaiting(
  { campaignId, emailHash }: { campaignId: string; emailHash: Buffer<ArrayBuffer> },
  tx: Tx,
): Promise<WaitingPledge | undefined> {
  const rows = await tx.$queryRaw<WaitingPledge[]>`
    SELECT id, kind_id AS "kindId", locale::text AS locale, name, affiliation, shown, letters, asked_at AS "askedAt"
    FROM pledge WHERE campaign_id = ${campaignId}::uuid AND email_hash = ${emailHash} AND confirmed_at IS NULL
    FOR UPDATE`
  return rows[0]
}

/** Takes a signature away that still waits. */
export const dropWaiting = (id: string, tx: Tx): Promise<number> =>
  tx.$executeRaw`DELETE FROM pledge WHERE id = ${id}::uuid AND confirmed_at IS NULL`

type ShownRow = Omit<PledgeShown, 'campaign'> & {
  slug: string
  title: string
  pledge: string
  deletesOn: string
  open: boolean
  askedAt: Date
}

/** The signature behind a letter's link, in a language; undefined when there is none. `open`: it can be confirmed on this day. */
export async function findByToken(
  { tokenHash, locale, today }: { tokenHash: Buffer; locale: Locale; today: string },
  on: Db = db(),
): Promise<ShownRow | undefined> {
  const rows = await on.$queryRaw<ShownRow[]>`
    SELECT p.id, p.name, p.affiliation, p.shown, coalesce(k.name, '') AS kind, p.confirmed_at IS NOT NULL AS confirmed,
      c.slug, coalesce(t.title, c.slug) AS title, coalesce(t.pledge, '') AS pledge,
      coalesce(to_char(c.deletes_on, 'YYYY-MM-DD'), '') AS "deletesOn", p.asked_at AS "askedAt",
      c.state = 'published' AND c.offers_pledge AND ${today}::date BETWEEN c.opens_on AND c.closes_on AS open
    FROM pledge p JOIN campaign c ON c.id = p.campaign_id
    LEFT JOIN campaign_text t ON t.campaign_id = c.id AND t.locale = ${locale}::locale
    LEFT JOIN pledge_kind_text k ON k.kind_id = p.kind_id AND k.locale = ${locale}::locale
    WHERE p.token_hash = ${tokenHash} AND c.deletes_on > ${today}::date`
  return rows[0]
}

/** Lets a signature count from now on, and forgets its address; answers its id, or undefined when there is none that waits. */
export async function saveConfirmed(
  wish: { tokenHash: Buffer; at: Date; askedSince: Date; today: string },
  tx: Tx,
): Promise<string | undefined> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    UPDATE pledge p SET confirmed_at = ${wish.at}, email = NULL FROM campaign c
    WHERE p.token_hash = ${wish.tokenHash} AND p.confirmed_at IS NULL AND p.asked_at > ${wish.askedSince}
      AND c.id = p.campaign_id AND c.state = 'published' AND c.offers_pledge
      AND ${wish.today}::date BETWEEN c.opens_on AND c.closes_on
    RETURNING p.id`
  return rows[0]?.id
}

/** Takes a signature away, confirmed or not, and keeps its address from being written to again; answers its id, or undefined when there is none. */
export async function dropAndBlock(
  { tokenHash, at }: { tokenHash: Buffer; at: Date },
  tx: Tx,
): Promise<string | undefined> {
  // The lock first: a signature of the same address that is being written waits, and then meets the block.
  await tx.$executeRaw`
    SELECT pledge_lock(campaign_id, email_hash) FROM pledge WHERE token_hash = ${tokenHash}`
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH gone AS (DELETE FROM pledge WHERE token_hash = ${tokenHash} RETURNING id, campaign_id, email_hash),
    blocked AS (INSERT INTO pledge_block (campaign_id, email_hash, at) SELECT campaign_id, email_hash, ${at} FROM gone
      ON CONFLICT DO NOTHING)
    SELECT id FROM gone`
  return rows[0]?.id
}

/** Names that their owners let the page show, the newest first; none from the day on which they are deleted. */
export const listShownNames = (
  { campaignId, today, limit }: { campaignId: string; today: string; limit: number },
  on: Db = db(),
): Promise<Signer[]> =>
  on.$queryRaw`
    SELECT p.id, p.name, p.affiliation, p.kind_id AS "kindId" FROM pledge p JOIN campaign c ON c.id = p.campaign_id
    WHERE p.campaign_id = ${campaignId}::uuid AND p.shown AND p.confirmed_at IS NOT NULL AND c.deletes_on > ${today}::date
    ORDER BY p.confirmed_at DESC, p.id DESC LIMIT ${limit}`
