import type { Locale } from '#app/i18n/locale.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import { dayOf } from '../store.server.ts'
import type { Office, RecipientContent, RecipientSheet } from './recipient.ts'

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)
const order = [{ position: 'asc' as const }, { id: 'asc' as const }]

type Row = Omit<RecipientSheet, 'verifiedOn' | 'reviewDue'> & { verifiedOn: Date; reviewDue: Date }

const sheetOf = (row: Row): RecipientSheet => ({
  ...row,
  ...{ verifiedOn: dayOf(row.verifiedOn), reviewDue: dayOf(row.reviewDue) },
})

/** The offices of a campaign that readers choose among. */
export const listOfficeRows = (campaignId: string, on: Db = db()): Promise<Office[]> =>
  on.recipient.findMany({
    where: { campaignId, shown: true },
    orderBy: order,
    select: { id: true, name: true, office: true, email: true, party: true, region: true },
  })

/** Every office of a campaign, for staff. */
export const listRecipientRows = async (
  campaignId: string,
  on: Db = db(),
): Promise<RecipientSheet[]> =>
  (await on.recipient.findMany({ where: { campaignId }, orderBy: order })).map(sheetOf)

/** An office of a campaign; undefined when there is none. */
export async function findRecipientRow(
  { id, campaignId }: { id: string; campaignId: string },
  on: Db = db(),
): Promise<RecipientSheet | undefined> {
  const row = await on.recipient.findUnique({ where: { id, campaignId } })
  return row ? sheetOf(row) : undefined
}

const columnsOf = ({ verifiedOn, reviewDue, ...content }: RecipientContent) => ({
  ...content,
  ...{ verifiedOn: dateOf(verifiedOn), reviewDue: dateOf(reviewDue) },
})

type Saved = { id: string; campaignId: string; content: RecipientContent }

/** Writes a new office. */
export async function insertRecipient({ id, campaignId, content }: Saved, tx: Tx): Promise<void> {
  await tx.recipient.create({ data: { id, campaignId, ...columnsOf(content) } })
}

/** Writes an office from the version that was shown; false when somebody else has changed it since. */
export async function updateRecipient(
  { id, campaignId, content, version }: Saved & { version: number },
  tx: Tx,
): Promise<boolean> {
  const { count } = await tx.recipient.updateMany({
    where: { id, campaignId, version },
    data: { ...columnsOf(content), version: { increment: 1 } },
  })
  return count === 1
}

/** Moves the days of an office on from the one that was shown as due; false when somebody else has moved them. */
export async function saveVerified(
  wish: { id: string; from: string; on: string; due: string },
  tx: Tx,
): Promise<boolean> {
  const moved = await tx.$executeRaw`
    UPDATE recipient SET verified_on = ${wish.on}::date, review_due = ${wish.due}::date, version = version + 1
    WHERE id = ${wish.id}::uuid AND review_due = ${wish.from}::date`
  return moved === 1
}

/** Removes an office; what is asked to go there does not go any more. False when there is none. */
export async function dropRecipient(
  { id, campaignId }: { id: string; campaignId: string },
  tx: Tx,
): Promise<boolean> {
  return (await tx.recipient.deleteMany({ where: { id, campaignId } })).count === 1
}

/** Offered to readers and not looked at before a day, in campaigns that are under way. */
const dueBefore = (day: string) => ({
  ...{ shown: true, reviewDue: { lt: dateOf(day) } },
  campaign: { state: 'published' as const, offersLetter: true, closesOn: { gte: dateOf(day) } },
})

/** How many offices are due. */
export const countDue = (before: string, on: Db = db()): Promise<number> =>
  on.recipient.count({ where: dueBefore(before) })

/** An office that is due, with its campaign's title. */
export type OverdueOffice = Pick<RecipientSheet, 'id' | 'name' | 'office' | 'reviewDue'> & {
  campaignId: string
  campaign: string
}

/** So many at most: whoever has looked at these sees the next. */
const mostListed = 200

/** The offices that are due, the longest due first, with their campaigns' titles in a language. */
export async function listDueRows(
  before: string,
  locale: Locale,
  on: Db = db(),
): Promise<OverdueOffice[]> {
  const rows = await on.recipient.findMany({
    where: dueBefore(before),
    orderBy: [{ reviewDue: 'asc' }, { id: 'asc' }],
    include: { campaign: { include: { texts: { where: { locale } } } } },
    take: mostListed,
  })
  return rows.map(({ id, name, office, reviewDue, campaignId, campaign }) => ({
    ...{ id, name, office, campaignId, reviewDue: dayOf(reviewDue) },
    campaign: campaign.texts[0]?.title || campaign.slug,
  }))
}
