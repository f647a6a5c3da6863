import type { Locale } from '#app/i18n/locale.ts'
import type { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db } from '#app/platform/db.server.ts'
import {
  type CampaignAction,
  type CampaignView,
  type CampaignWords,
  campaignActions,
  campaignTexts,
  stageOf,
} from './campaign.ts'

/** The day of a column that holds no time; '' for none. */
export const dayOf = (at: Date | null): string => at?.toISOString().slice(0, 10) ?? ''

/** The column of a day; null for none. */
export const dayColumn = (day: string): Date | null =>
  day === '' ? null : new Date(`${day}T00:00:00Z`)

const columns = {
  pledge: 'offersPledge',
  letter: 'offersLetter',
  report: 'offersReport',
  kit: 'offersKit',
  share: 'offersShare',
} as const satisfies Record<CampaignAction, string>

type Offers = Record<(typeof columns)[CampaignAction], boolean>

/** What a row offers. */
export const offersOf = (row: Offers): CampaignAction[] =>
  campaignActions.filter((action) => row[columns[action]])

/** The columns of what is offered. */
export const offerColumns = (offers: readonly CampaignAction[]): Offers =>
  Object.fromEntries(
    campaignActions.map((action) => [columns[action], offers.includes(action)]),
  ) as Offers

/** The texts of one language; empty where none are written. */
export const wordsOf = (text: Partial<CampaignWords> | undefined): CampaignWords =>
  Object.fromEntries(campaignTexts.map((name) => [name, text?.[name] ?? ''])) as CampaignWords

const shape = (locale: Locale) =>
  ({
    texts: { where: { locale } },
    fund: { include: { texts: { where: { locale } } } },
    kinds: {
      orderBy: [{ position: 'asc' as const }, { id: 'asc' as const }],
      include: {
        texts: { where: { locale } },
        _count: { select: { pledges: { where: { confirmedAt: { not: null } } } } },
      },
    },
  }) satisfies Prisma.CampaignInclude

type Row = Prisma.CampaignGetPayload<{ include: ReturnType<typeof shape> }>

function viewOf(row: Row, today: string): CampaignView | undefined {
  const opensOn = dayOf(row.opensOn)
  const closesOn = dayOf(row.closesOn)
  const stage = stageOf({ state: row.state, opensOn, closesOn }, today)
  if (!stage) return undefined
  const { id, slug, fund, reportFromFacts } = row
  return {
    ...{ id, slug, stage, opensOn, closesOn, reportFromFacts, deletesOn: dayOf(row.deletesOn) },
    ...{ offers: offersOf(row), words: wordsOf(row.texts[0]) },
    fund: fund?.open ? { slug: fund.slug, name: fund.texts[0]?.name ?? fund.slug } : undefined,
    kinds: row.kinds.map((kind) => ({
      ...{ id: kind.id, name: kind.texts[0]?.name ?? '' },
      signed: kind.gone + kind._count.pledges,
    })),
  }
}

type Asked = { locale: Locale; today: string }

/** The campaign at an address, as readers see it on a legal day; undefined while they do not. */
export async function findShown(
  slug: string,
  { locale, today }: Asked,
  on: Db = db(),
): Promise<CampaignView | undefined> {
  const row = await on.campaign.findUnique({ where: { slug }, include: shape(locale) })
  return row ? viewOf(row, today) : undefined
}

/** So many campaigns stand on a page: no organisation has more to ask at a time. */
const mostShown = 60

/** Every campaign that readers see on a legal day: those that are open first, the soonest to close before the others; ended ones last. */
export async function listShown({ locale, today }: Asked, on: Db = db()): Promise<CampaignView[]> {
  const rows = await on.campaign.findMany({
    where: { state: { not: 'draft' }, opensOn: { lte: new Date(`${today}T00:00:00Z`) } },
    orderBy: [{ closesOn: 'desc' }, { id: 'asc' }],
    take: mostShown,
    include: shape(locale),
  })
  const shown = rows.flatMap((row) => viewOf(row, today) ?? [])
  const open = shown.filter(({ stage }) => stage === 'open').reverse()
  return [...open, ...shown.filter(({ stage }) => stage !== 'open')]
}
