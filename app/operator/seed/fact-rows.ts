import { locales } from '#app/i18n/locale.ts'
import type { Prisma } from '#app/platform/db/generated/client.ts'
import type { ExampleFact } from '#prisma/example/facts/shape.ts'
import { questions } from '#prisma/example/facts.ts'
import { stableId } from './stable-id.ts'

const questionId = (slug: string) => stableId('fact-question', slug)
const factId = (key: string) => stableId('fact', key)

export const questionRows: Prisma.FactQuestionCreateManyInput[] = questions.map(
  ({ slug, form }, position) => ({ id: questionId(slug), slug, form, position }),
)

export const questionTextRows: Prisma.FactQuestionTextCreateManyInput[] = questions.flatMap(
  ({ slug, title, lead }) =>
    locales.map((locale) => ({
      ...{ questionId: questionId(slug), locale },
      ...{ title: title[locale], lead: lead[locale] },
    })),
)

/** A figure's columns, published from `at`. */
const factRow = (
  { key, figure, source }: ExampleFact,
  at: Date,
): Omit<Prisma.FactCreateManyInput, 'questionId' | 'position'> => ({
  ...{ id: factId(key), key, published: true, publishedAt: at },
  ...{
    unit: figure.unit,
    bound: figure.bound ?? 'exact',
    countries: [...(figure.countries ?? [])],
  },
  ...{ low: figure.low ?? null, high: figure.high ?? null },
  ...{ outOf: figure.outOf ?? null, currency: figure.currency ?? null },
  ...{ yearFrom: source.years.from ?? null, yearTo: source.years.to ?? null },
  yearEstimated: source.years.estimated ?? false,
  ...{ sourceUrl: source.url, sourceDate: source.date },
  reviewDue: new Date(`${source.reviewDue}T00:00:00Z`),
})

/** Every figure in its place, published from `at`. */
export const factRows = (at: Date): Prisma.FactCreateManyInput[] =>
  questions.flatMap(({ slug, facts }) =>
    facts.map((fact, position) => ({
      ...{ ...factRow(fact, at), questionId: questionId(slug), position },
    })),
  )

export const factTextRows: Prisma.FactTextCreateManyInput[] = questions.flatMap(({ facts }) =>
  facts.flatMap(({ key, statement, label, counted, source, method }) =>
    locales.map((locale) => ({
      ...{ factId: factId(key), locale, statement: statement[locale], label: label[locale] },
      ...{ unit: counted?.[locale] ?? '', source: source.name[locale], method: method[locale] },
    })),
  ),
)
