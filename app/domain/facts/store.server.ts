import type { Locale } from '#app/i18n/locale.ts'
import type { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db } from '#app/platform/db.server.ts'
import type { Figure } from '#app/values/figure.ts'
import { type FactView, type FactWords, factTexts, type QuestionView, type Years } from './fact.ts'

const inLanguage = (locale: Locale) => ({ texts: { where: { locale } } }) as const

type FactRow = Prisma.FactGetPayload<{ include: { texts: true } }>

/** The figure of a row. */
export const figureOf = (row: Omit<FactRow, 'texts'>): Figure => ({
  ...{ unit: row.unit, bound: row.bound, countries: row.countries },
  ...{ low: row.low ?? undefined, high: row.high ?? undefined },
  ...{ outOf: row.outOf ?? undefined, currency: row.currency ?? undefined },
})

/** When a row's figure is about. */
export const yearsOf = (row: Omit<FactRow, 'texts'>): Years => ({
  from: row.yearFrom ?? undefined,
  to: row.yearTo ?? undefined,
  estimated: row.yearEstimated,
})

/** The day of a column that holds no time. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10)

/** The texts of one language; empty where none are written. */
export const wordsOf = (text: FactRow['texts'][number] | undefined): FactWords =>
  Object.fromEntries(factTexts.map((name) => [name, text?.[name] ?? ''])) as FactWords

const viewOf = (row: FactRow): FactView => ({
  ...{ key: row.key, figure: figureOf(row), years: yearsOf(row) },
  ...{ sourceUrl: row.sourceUrl, sourceDate: row.sourceDate, reviewDue: dayOf(row.reviewDue) },
  words: wordsOf(row.texts[0]),
})

/** Every question that has published figures, with them, in their order. */
export async function listPublished(locale: Locale, on: Db = db()): Promise<QuestionView[]> {
  const rows = await on.factQuestion.findMany({
    where: { facts: { some: { published: true } } },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    include: {
      ...inLanguage(locale),
      facts: {
        where: { published: true },
        orderBy: [{ position: 'asc' }, { key: 'asc' }],
        include: inLanguage(locale),
      },
    },
  })
  return rows.map(({ slug, form, texts, facts }) => ({
    ...{ slug, form, title: texts[0]?.title ?? slug, lead: texts[0]?.lead ?? '' },
    facts: facts.map(viewOf),
  }))
}

/** Published figures by their keys; one that is none of them is missing. */
export async function listByKeys(
  keys: readonly string[],
  locale: Locale,
  on: Db = db(),
): Promise<FactView[]> {
  if (keys.length === 0) return []
  const rows = await on.fact.findMany({
    where: { key: { in: [...keys] }, published: true },
    include: inLanguage(locale),
  })
  return rows.map(viewOf)
}
