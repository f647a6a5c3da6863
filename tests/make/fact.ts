import { emptyWords, type FactContent } from '#app/domain/facts/fact.ts'
import { publishFact } from '#app/domain/facts/publish-fact.server.ts'
import { emptyQuestion, type QuestionContent } from '#app/domain/facts/question.ts'
import { saveFact } from '#app/domain/facts/save-fact.server.ts'
import { saveQuestion } from '#app/domain/facts/save-question.server.ts'
import { locales } from '#app/i18n/locale.ts'

const by = { kind: 'operator' } as const
const now = new Date('2026-11-22T10:00:00Z')

/** A question to put figures under; answers its id. */
export async function makeQuestion(overrides: Partial<QuestionContent> = {}): Promise<string> {
  const content = { ...emptyQuestion(), slug: 'how-many', ...overrides }
  const made = await saveQuestion({ id: undefined, content, version: 0, by, now })
  if (!made.ok) throw new Error(made.refusal)
  return made.value.id
}

/** Everything of a figure that a reader needs, in words that name the language. */
export const factContent = (
  overrides: Partial<FactContent> & { questionId: string },
): FactContent => {
  const texts = emptyWords()
  for (const locale of locales)
    Object.assign(texts[locale], {
      ...{ statement: `Cases, ${locale}`, label: `Cases ${locale}`, unit: `cases ${locale}` },
      ...{ source: `NMT ${locale}`, method: `Counted by hand, ${locale}.` },
    })
  return {
    ...{ key: 'cases', position: 0, texts, sourceDate: '2017-03-13', reviewDue: '2027-11-22' },
    figure: { unit: 'count', bound: 'exact', low: 150, countries: [] },
    years: { from: 2016, to: undefined, estimated: false },
    sourceUrl: 'https://source.example/2017',
    ...overrides,
  }
}

/** A figure, published unless said otherwise; answers its id. */
export async function makeFact(
  overrides: Partial<FactContent> & { questionId: string },
  { published = true } = {},
): Promise<string> {
  const content = factContent(overrides)
  const made = await saveFact({ id: undefined, content, version: 0, by, now })
  if (!made.ok) throw new Error(made.refusal)
  if (published) await publishFact({ id: made.value.id, published, by, now })
  return made.value.id
}
