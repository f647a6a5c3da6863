import { type Locale, locales } from '#app/i18n/locale.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { FactContent, FactSheet, FactWords } from './fact.ts'
import { dayOf, figureOf, wordsOf, yearsOf } from './store.server.ts'

/** A figure as staff edit it; undefined when there is none. */
export async function findFactRow(id: string, on: Db = db()): Promise<FactSheet | undefined> {
  const row = await on.fact.findUnique({ where: { id }, include: { texts: true } })
  if (!row) return undefined
  const texts = locales.map((locale) => [
    locale,
    wordsOf(row.texts.find((text) => text.locale === locale)),
  ])
  return {
    ...{ id, key: row.key, questionId: row.questionId, position: row.position },
    ...{ figure: figureOf(row), years: yearsOf(row), reviewDue: dayOf(row.reviewDue) },
    ...{ sourceUrl: row.sourceUrl, sourceDate: row.sourceDate, version: row.version },
    ...{ published: row.published, wasPublished: row.publishedAt !== null },
    texts: Object.fromEntries(texts) as FactSheet['texts'],
  }
}

/** The columns of a figure. */
const columnsOf = ({ figure, years, ...content }: FactContent) => ({
  ...{ key: content.key, questionId: content.questionId, position: content.position },
  ...{ unit: figure.unit, bound: figure.bound, countries: [...figure.countries] },
  ...{ low: figure.low ?? null, high: figure.high ?? null },
  ...{ outOf: figure.outOf ?? null, currency: figure.currency ?? null },
  ...{ yearFrom: years.from ?? null, yearTo: years.to ?? null, yearEstimated: years.estimated },
  ...{ sourceUrl: content.sourceUrl, sourceDate: content.sourceDate },
  reviewDue: new Date(`${content.reviewDue}T00:00:00Z`),
})

/** Writes a new figure, for staff only until somebody publishes it. Throws on a key that is taken. */
export async function insertFact(id: string, content: FactContent, tx: Tx): Promise<void> {
  await tx.fact.create({ data: { id, ...columnsOf(content) } })
  await saveTexts(id, content.texts, tx)
}

/** Writes a figure's columns and texts from the version that was shown; false when somebody else has changed it since. */
export async function updateFact(
  { id, version, content }: { id: string; version: number; content: FactContent },
  tx: Tx,
): Promise<boolean> {
  const { count } = await tx.fact.updateMany({
    where: { id, version },
    data: { ...columnsOf(content), version: { increment: 1 } },
  })
  if (count === 1) await saveTexts(id, content.texts, tx)
  return count === 1
}

/** Every language keeps its row, empty or not: a figure is published in all of them. */
async function saveTexts(factId: string, texts: Record<Locale, FactWords>, tx: Tx): Promise<void> {
  for (const locale of locales) {
    const text = texts[locale]
    await tx.factText.upsert({
      where: { factId_locale: { factId, locale } },
      create: { factId, locale, ...text },
      update: text,
    })
  }
}

/** Whether a key is another figure's. */
export async function isKeyTaken(id: string, key: string, on: Db = db()): Promise<boolean> {
  return (await on.fact.count({ where: { key, id: { not: id } } })) > 0
}

/** Publishes a figure, or takes it back; false when it stands there already, or there is none. */
export async function savePublished(
  { id, published, at }: { id: string; published: boolean; at: Date },
  tx: Tx,
): Promise<boolean> {
  const moved = await tx.$executeRaw`
    UPDATE fact SET published = ${published}, version = version + 1,
      published_at = CASE WHEN ${published} THEN coalesce(published_at, ${at}) ELSE published_at END
    WHERE id = ${id}::uuid AND published <> ${published}`
  return moved === 1
}

/** Moves the day of the next review on from the one that was shown; false when somebody else has moved it. */
export async function saveReview(
  { id, from, to }: { id: string; from: string; to: string },
  tx: Tx,
): Promise<boolean> {
  const moved = await tx.$executeRaw`
    UPDATE fact SET review_due = ${to}::date, version = version + 1
    WHERE id = ${id}::uuid AND review_due = ${from}::date`
  return moved === 1
}

/** Removes a figure that has never been published; false when it has been, or there is none. */
export async function dropFact(id: string, tx: Tx): Promise<boolean> {
  const { count } = await tx.fact.deleteMany({ where: { id, publishedAt: null } })
  return count === 1
}
