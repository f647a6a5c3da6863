import { type Locale, locales } from '#app/i18n/locale.ts'
import type { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { CampaignContent, CampaignSheet, KindContent, ReportFile } from './campaign.ts'
import { dayColumn, dayOf, offerColumns, offersOf, wordsOf } from './store.server.ts'

const include = {
  ...{ texts: true, files: true },
  kinds: {
    orderBy: [{ position: 'asc' as const }, { id: 'asc' as const }],
    include: { texts: true },
  },
  _count: { select: { recipients: { where: { shown: true } } } },
} satisfies Prisma.CampaignInclude

type Row = Prisma.CampaignGetPayload<{ include: typeof include }>

const byLocale = <Value>(value: (locale: Locale) => Value): Record<Locale, Value> =>
  Object.fromEntries(locales.map((locale) => [locale, value(locale)])) as Record<Locale, Value>

const kindOf = ({ id, texts }: Row['kinds'][number]): KindContent => ({
  id,
  names: byLocale((locale) => texts.find((text) => text.locale === locale)?.name ?? ''),
})

const filesOf = (files: Row['files']): Partial<Record<Locale, ReportFile>> =>
  Object.fromEntries(files.map(({ locale, campaignId: _, ...file }) => [locale, file]))

/** A campaign as staff edit it; undefined when there is none. */
export async function findCampaignRow(
  id: string,
  on: Db = db(),
): Promise<CampaignSheet | undefined> {
  const row = await on.campaign.findUnique({ where: { id }, include })
  if (!row) return undefined
  return {
    ...{ id, slug: row.slug, state: row.state, fundId: row.fundId ?? '', version: row.version },
    ...{ opensOn: dayOf(row.opensOn), closesOn: dayOf(row.closesOn) },
    ...{ deletesOn: dayOf(row.deletesOn), offers: offersOf(row) },
    ...{ reportFromFacts: row.reportFromFacts, wasPublished: row.publishedAt !== null },
    texts: byLocale((locale) => wordsOf(row.texts.find((text) => text.locale === locale))),
    ...{ kinds: row.kinds.map(kindOf), files: filesOf(row.files) },
    recipients: row._count.recipients,
  }
}

const columnsOf = (content: CampaignContent) => ({
  ...{ slug: content.slug, fundId: content.fundId || null },
  ...{ opensOn: dayColumn(content.opensOn), closesOn: dayColumn(content.closesOn) },
  ...{ deletesOn: dayColumn(content.deletesOn), reportFromFacts: content.reportFromFacts },
  ...offerColumns(content.offers),
})

/** Writes a new campaign, for staff only until somebody publishes it. Throws on an address that is taken. */
export async function insertCampaign(id: string, content: CampaignContent, tx: Tx): Promise<void> {
  await tx.campaign.create({ data: { id, ...columnsOf(content) } })
  await saveParts(id, content, tx)
}

/** Writes a campaign from the version that was shown; false when somebody else has changed it since. */
export async function updateCampaign(
  { id, version, content }: { id: string; version: number; content: CampaignContent },
  tx: Tx,
): Promise<boolean> {
  const data = { ...columnsOf(content), version: { increment: 1 } }
  const { count } = await tx.campaign.updateMany({ where: { id, version }, data })
  if (count === 1) await saveParts(id, content, tx)
  return count === 1
}

/** Every language keeps its row, empty or not. Kinds that are no longer there go, if nobody has signed as one. */
async function saveParts(campaignId: string, content: CampaignContent, tx: Tx): Promise<void> {
  for (const locale of locales) {
    const text = content.texts[locale]
    await tx.campaignText.upsert({
      where: { campaignId_locale: { campaignId, locale } },
      create: { campaignId, locale, ...text },
      update: text,
    })
  }
  const kept = content.kinds.flatMap(({ id }) => (id ? [id] : []))
  await tx.pledgeKind.deleteMany({ where: { campaignId, id: { notIn: kept } } })
  for (const [position, kind] of content.kinds.entries())
    await saveKind({ campaignId, position }, kind, tx)
}

async function saveKind(
  { campaignId, position }: { campaignId: string; position: number },
  { id, names }: KindContent,
  tx: Tx,
): Promise<void> {
  const { id: kindId } = id
    ? await tx.pledgeKind.update({ where: { id, campaignId }, data: { position } })
    : await tx.pledgeKind.create({ data: { campaignId, position } })
  for (const locale of locales)
    await tx.pledgeKindText.upsert({
      where: { kindId_locale: { kindId, locale } },
      create: { kindId, locale, name: names[locale] },
      update: { name: names[locale] },
    })
}

/** The kinds of a campaign that somebody has signed as, or waits to: these stay. */
export async function listUsedKinds(campaignId: string, on: Db = db()): Promise<string[]> {
  const rows = await on.pledgeKind.findMany({
    where: { campaignId, OR: [{ gone: { gt: 0 } }, { pledges: { some: {} } }] },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

/** Whether an address is another campaign's. */
export async function isSlugTaken(id: string, slug: string, on: Db = db()): Promise<boolean> {
  return (await on.campaign.count({ where: { slug, id: { not: id } } })) > 0
}

/** Publishes a campaign: a draft, or one that had ended; false when it is published already, or there is none. */
export async function savePublished(id: string, at: Date, tx: Tx): Promise<boolean> {
  const moved = await tx.$executeRaw`
    UPDATE campaign SET state = 'published', version = version + 1, ended_at = NULL,
      published_at = coalesce(published_at, ${at})
    WHERE id = ${id}::uuid AND state <> 'published'`
  return moved === 1
}

/** Ends a campaign; false when it is not published, or there is none. */
export async function saveEnded(id: string, at: Date, tx: Tx): Promise<boolean> {
  const moved = await tx.$executeRaw`
    UPDATE campaign SET state = 'ended', version = version + 1, ended_at = ${at}
    WHERE id = ${id}::uuid AND state = 'published'`
  return moved === 1
}

/** Removes a campaign that has never been published; false when it has been, or there is none. */
export async function dropCampaign(id: string, tx: Tx): Promise<boolean> {
  const { count } = await tx.campaign.deleteMany({ where: { id, publishedAt: null } })
  return count === 1
}
