import { type Locale, locales } from '#app/i18n/locale.ts'
import type { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { type FundContent, type FundSheet, fundTexts, type UnitCostSheet } from './fund-sheet.ts'

const whole = {
  texts: true,
  unitCosts: {
    orderBy: [{ rhythm: 'asc' }, { currency: 'asc' }, { amount: 'asc' }],
    include: { texts: true },
  },
  // One is enough to know that there are some.
  donations: { take: 1, select: { id: true } },
} satisfies Prisma.FundInclude

const readWhole = (id: string, on: Db) => on.fund.findUnique({ where: { id }, include: whole })
type Row = NonNullable<Awaited<ReturnType<typeof readWhole>>>

/** A fund as staff edit it, open or closed; undefined when there is none. */
export async function findFundRow(id: string, on: Db = db()): Promise<FundSheet | undefined> {
  const row = await readWhole(id, on)
  if (!row) return undefined
  const { slug, position, open, version } = row
  return {
    ...{ id, slug, position, open, version, goal: row.goalAmount ?? undefined },
    ...{
      hasGifts: row.donations.length > 0,
      texts: textsOf(row),
      costs: row.unitCosts.map(costOf),
    },
  }
}

function textsOf({ texts }: Row): FundContent['texts'] {
  const inLanguage = (locale: Locale) => {
    const text = texts.find((candidate) => candidate.locale === locale)
    return Object.fromEntries(fundTexts.map((field) => [field, text?.[field] ?? '']))
  }
  const all = locales.map((locale) => [locale, inLanguage(locale)])
  return Object.fromEntries(all) as FundContent['texts']
}

function costOf({ rhythm, currency, amount, texts }: Row['unitCosts'][number]): UnitCostSheet {
  const inAll = (part: 'line' | 'source') =>
    Object.fromEntries(
      locales.map((locale) => [locale, texts.find((text) => text.locale === locale)?.[part] ?? '']),
    ) as Record<Locale, string>
  return { rhythm, currency, amount, line: inAll('line'), source: inAll('source') }
}

/** Writes a new fund, closed until somebody opens it. Throws on an address that is taken. */
export const insertFund = (id: string, { slug, position, goal }: FundContent, tx: Tx) =>
  tx.fund.create({ data: { id, slug, position, goalAmount: goal ?? null, open: false } })

/** Moves a fund on from the version that was shown; false when somebody else has changed it since. */
export async function claimVersion(id: string, version: number, tx: Tx): Promise<boolean> {
  const { count } = await tx.fund.updateMany({
    where: { id, version },
    data: { version: { increment: 1 } },
  })
  return count === 1
}

/** Writes a fund's columns, texts and costs. */
export async function saveContent(id: string, content: FundContent, tx: Tx): Promise<void> {
  const { slug, position, goal } = content
  await tx.fund.update({ where: { id }, data: { slug, position, goalAmount: goal ?? null } })
  for (const locale of locales) await saveText(id, { locale, text: content.texts[locale] }, tx)
  await tx.unitCost.deleteMany({ where: { fundId: id } })
  for (const { rhythm, currency, amount, line, source } of content.costs) {
    const texts = locales.map((locale) => ({ locale, line: line[locale], source: source[locale] }))
    const cost = { id: newId(), fundId: id, rhythm, currency, amount }
    await tx.unitCost.create({ data: { ...cost, texts: { create: texts } } })
  }
}

type OneText = { locale: Locale; text: FundContent['texts'][Locale] }

/** A language in which nothing is written has no row: the page then shows another, marked with its language. */
function saveText(fundId: string, { locale, text }: OneText, tx: Tx): Promise<unknown> {
  const where = { fundId_locale: { fundId, locale } }
  if (Object.values(text).every((words) => words === ''))
    return tx.fundText.deleteMany({ where: { fundId, locale } })
  return tx.fundText.upsert({ where, create: { fundId, locale, ...text }, update: text })
}

/** Whether an address is another fund's. */
export async function isSlugTaken(id: string, slug: string, on: Db = db()): Promise<boolean> {
  const other = await on.fund.findFirst({ where: { slug, id: { not: id } }, select: { id: true } })
  return other !== null
}

/** Whether givers have another open fund; until the transaction ends nobody else closes one. */
export async function hasOtherOpen(id: string, tx: Tx): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM fund WHERE open ORDER BY id FOR UPDATE`
  return rows.some((row) => row.id !== id)
}

/** Opens or closes a fund; false when it stands there already, or there is none. */
export async function saveOpen(id: string, open: boolean, tx: Tx): Promise<boolean> {
  const { count } = await tx.fund.updateMany({
    where: { id, open: !open },
    data: { open, version: { increment: 1 } },
  })
  return count === 1
}

/** Removes a closed fund to which nobody has ever begun to give; false when somebody has, it is open, or there is none. */
export async function dropFund(id: string, tx: Tx): Promise<boolean> {
  const { count } = await tx.fund.deleteMany({
    where: { id, open: false, donations: { none: {} }, plans: { none: {} } },
  })
  return count === 1
}
