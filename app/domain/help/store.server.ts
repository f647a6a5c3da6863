import { type Locale, locales } from '#app/i18n/locale.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import { dialOf, type LineContent, type LineSheet, type LineView } from './help-line.ts'

const dayOf = (at: Date): string => at.toISOString().slice(0, 10)
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** The lines that readers see, in the order of the page. */
export async function listShown(locale: Locale, on: Db = db()): Promise<LineView[]> {
  const rows = await on.helpLine.findMany({
    where: { shown: true },
    orderBy: [{ kind: 'asc' }, { position: 'asc' }, { number: 'asc' }],
    include: { texts: { where: { locale } } },
  })
  return rows.map(({ texts, country, kind, number, dial, website, ...row }) => ({
    ...{ country, kind, number, dial, website, forProfessionals: row.forProfessionals },
    ...{ name: texts[0]?.name ?? number, about: texts[0]?.about ?? '' },
    verifiedOn: dayOf(row.verifiedOn),
  }))
}

/** How many shown lines should have been checked before a day. */
export const countDue = (before: string, on: Db = db()): Promise<number> =>
  on.helpLine.count({ where: { shown: true, reviewDue: { lt: dateOf(before) } } })

/** A line as staff edit it; undefined when there is none. */
export async function findLineRow(id: string, on: Db = db()): Promise<LineSheet | undefined> {
  const row = await on.helpLine.findUnique({ where: { id }, include: { texts: true } })
  if (!row) return undefined
  const texts = locales.map((locale) => {
    const text = row.texts.find((candidate) => candidate.locale === locale)
    return [locale, { name: text?.name ?? '', about: text?.about ?? '' }]
  })
  const { country, kind, position, number, website, forProfessionals, shown } = row
  return {
    ...{ id, country, kind, position, number, website, forProfessionals, shown },
    ...{ sourceUrl: row.sourceUrl, version: row.version },
    ...{ verifiedOn: dayOf(row.verifiedOn), reviewDue: dayOf(row.reviewDue) },
    texts: Object.fromEntries(texts) as LineContent['texts'],
  }
}

const columnsOf = ({ texts: _, verifiedOn, reviewDue, ...content }: LineContent) => ({
  ...{ ...content, dial: dialOf(content.number, content.country) },
  ...{ verifiedOn: dateOf(verifiedOn), reviewDue: dateOf(reviewDue) },
})

/** Writes a new line. */
export async function insertLine(id: string, content: LineContent, tx: Tx): Promise<void> {
  await tx.helpLine.create({ data: { id, ...columnsOf(content) } })
  await saveTexts(id, content.texts, tx)
}

/** Writes a line from the version that was shown; false when somebody else has changed it since. */
export async function updateLine(
  { id, version, content }: { id: string; version: number; content: LineContent },
  tx: Tx,
): Promise<boolean> {
  const { count } = await tx.helpLine.updateMany({
    where: { id, version },
    data: { ...columnsOf(content), version: { increment: 1 } },
  })
  if (count === 1) await saveTexts(id, content.texts, tx)
  return count === 1
}

async function saveTexts(lineId: string, texts: LineContent['texts'], tx: Tx): Promise<void> {
  for (const locale of locales) {
    await tx.helpLineText.upsert({
      where: { lineId_locale: { lineId, locale } },
      create: { lineId, locale, ...texts[locale] },
      update: texts[locale],
    })
  }
}

/** Keeps that a line was checked, from the day that was shown as due; false when somebody else has kept it. */
export async function saveChecked(
  { id, from, on: day, to }: { id: string; from: string; on: string; to: string },
  tx: Tx,
): Promise<boolean> {
  const { count } = await tx.helpLine.updateMany({
    where: { id, reviewDue: dateOf(from) },
    data: { verifiedOn: dateOf(day), reviewDue: dateOf(to), version: { increment: 1 } },
  })
  return count === 1
}

/** Removes a line; false when there is none. */
export async function dropLine(id: string, tx: Tx): Promise<boolean> {
  const { count } = await tx.helpLine.deleteMany({ where: { id } })
  return count === 1
}
