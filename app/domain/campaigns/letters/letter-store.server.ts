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

/** Writes a letter that waits for its signer's word. */
export async function insertLetter({ recipientIds, ...letter }: NewLetter, tx: Tx): Promise<void> {
  await tx.campaignLetter.create({ data: letter })
  await tx.campaignLetterTarget.createMany({
    data: recipientIds.map((recipientId) => ({ id: newId(), letterId: letter.id, recipientId })),
  })
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

/** Removes a letter, sent or not; answers what of the outbox was about it, or undefined when there is none. */
export async function dropLetter(
  tokenHash: Buffer<ArrayBuffer>,
  tx: Tx,
): Promise<{ id: string; targets: string[] } | undefined> {
  const row = await tx.campaignLetter.findUnique({
    where: { tokenHash },
    select: { id: true, targets: { select: { id: true } } },
  })
  if (!row) return undefined
  const { count } = await tx.campaignLetter.deleteMany({ where: { id: row.id } })
  return count === 1 ? { id: row.id, targets: row.targets.map(({ id }) => id) } : undefined
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
