import type { Locale } from '#app/i18n/locale.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import type { CampaignLetterShown } from './campaign-letter.ts'

export type NewLetter = {
  id: string
  campaignId: string
  locale: Locale
  name: string
  place: string
  email: string
  emailHash: Buffer<ArrayBuffer>
  tokenHash: Buffer<ArrayBuffer>
  subject: string
  body: string
  askedAt: Date
  deletesOn: Date
  recipientIds: readonly string[]
}

/** Writes a letter that waits for its signer's word; false when its address must not be written to, which the database sees to. */
export async function insertLetter(
  { recipientIds, ...letter }: NewLetter,
  tx: Tx,
): Promise<boolean> {
  const { count } = await tx.campaignLetter.createMany({ data: [letter] })
  if (count === 0) return false
  await tx.campaignLetterTarget.createMany({
    data: recipientIds.map((recipientId) => ({ id: newId(), letterId: letter.id, recipientId })),
  })
  return true
}

export type LetterRow = CampaignLetterShown & {
  campaignId: string
  locale: Locale
  askedAt: Date
  open: boolean
}

const include = {
  campaign: { include: { texts: true } },
  targets: { orderBy: { id: 'asc' as const }, include: { recipient: true } },
}

type Which = { tokenHash: Buffer<ArrayBuffer> } | { id: string }

/** A letter by its link or its id, until the day on which it is deleted; undefined when there is none. */
export async function findLetterRow(
  which: Which,
  today: string,
  on: Db = db(),
): Promise<LetterRow | undefined> {
  const day = new Date(`${today}T00:00:00Z`)
  const row = await on.campaignLetter.findFirst({
    where: { ...which, deletesOn: { gt: day } },
    include,
  })
  if (!row) return undefined
  const { campaign, targets, confirmedAt, deletesOn, ...letter } = row
  const { opensOn, closesOn } = campaign
  const inTime = opensOn !== null && closesOn !== null && opensOn <= day && day <= closesOn
  return {
    ...letter,
    ...{ sent: confirmedAt !== null, deletesOn: deletesOn.toISOString().slice(0, 10) },
    open: campaign.state === 'published' && campaign.offersLetter && inTime,
    recipients: targets.map(({ id: targetId, recipient: { id, name, office } }) => ({
      ...{ id, targetId, name, office },
    })),
    campaign: {
      slug: campaign.slug,
      title: campaign.texts.find(({ locale }) => locale === row.locale)?.title ?? campaign.slug,
    },
  }
}

/** Lets a letter go, until when it is kept; false when it does not wait any more. */
export async function saveLetterSent(
  wish: { id: string; at: Date; deletesOn: Date },
  tx: Tx,
): Promise<boolean> {
  const { count } = await tx.campaignLetter.updateMany({
    where: { id: wish.id, confirmedAt: null },
    data: { confirmedAt: wish.at, deletesOn: wish.deletesOn },
  })
  return count === 1
}

export type DroppedLetter = { id: string; targets: string[] }

/**
 * Removes the letter behind a link, sent or not, with all that wait of the same address for the same campaign, and keeps that address from
 * being written to again; answers what the outbox knew of each. Empty when there is none.
 */
export async function dropAndBlockLetters(
  { tokenHash, at }: { tokenHash: Buffer; at: Date },
  tx: Tx,
): Promise<DroppedLetter[]> {
  // The lock first: a letter of the same address that is being asked for waits, and then meets the block.
  await tx.$executeRaw`
    SELECT campaign_letter_lock(campaign_id, email_hash) FROM campaign_letter WHERE token_hash = ${tokenHash}`
  return tx.$queryRaw`
    WITH denied AS (SELECT id, campaign_id, email_hash FROM campaign_letter WHERE token_hash = ${tokenHash}),
    going AS (SELECT l.id FROM campaign_letter l JOIN denied d ON l.campaign_id = d.campaign_id AND l.email_hash = d.email_hash
      WHERE l.id = d.id OR l.confirmed_at IS NULL FOR UPDATE OF l),
    blocked AS (INSERT INTO campaign_letter_block (campaign_id, email_hash, at) SELECT campaign_id, email_hash, ${at} FROM denied
      ON CONFLICT DO NOTHING),
    targets AS (SELECT letter_id, id FROM campaign_letter_target WHERE letter_id IN (SELECT id FROM going)),
    gone AS (DELETE FROM campaign_letter WHERE id IN (SELECT id FROM going) RETURNING id)
    SELECT g.id, ARRAY(SELECT t.id::text FROM targets t WHERE t.letter_id = g.id) AS targets FROM gone g`
}

/** An office that a letter goes to, by the letter's own id for it, with the letter. */
export async function findTarget(
  id: string,
  on: Db = db(),
): Promise<{ letterId: string; recipientName: string } | undefined> {
  const row = await on.campaignLetterTarget.findUnique({
    where: { id },
    include: { recipient: true },
  })
  return row ? { letterId: row.letterId, recipientName: row.recipient.name } : undefined
}

/** The addresses that a letter goes to now, of those that are still offices of ours. */
export async function listAddresses(
  letterId: string,
  tx: Tx,
): Promise<{ targetId: string; recipientId: string; email: string }[]> {
  const rows = await tx.campaignLetterTarget.findMany({
    where: { letterId, recipient: { shown: true } },
    orderBy: { id: 'asc' },
    include: { recipient: { select: { id: true, email: true } } },
  })
  return rows.map(({ id, recipient }) => ({
    ...{ targetId: id, recipientId: recipient.id, email: recipient.email },
  }))
}
