import { type Locale, locales } from '#app/i18n/locale.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { QuestionForm } from './fact.ts'
import type { QuestionContent, QuestionSheet } from './question.ts'

/** A question as staff edit it; undefined when there is none. */
export async function findQuestionRow(
  id: string,
  on: Db = db(),
): Promise<QuestionSheet | undefined> {
  const row = await on.factQuestion.findUnique({
    where: { id },
    include: { texts: true, _count: { select: { facts: true } } },
  })
  if (!row) return undefined
  const texts = locales.map((locale) => {
    const text = row.texts.find((candidate) => candidate.locale === locale)
    return [locale, { title: text?.title ?? '', lead: text?.lead ?? '' }]
  })
  const { slug, position, form, version, _count } = row
  return {
    ...{ id, slug, position, form, version, facts: _count.facts },
    texts: Object.fromEntries(texts) as QuestionContent['texts'],
  }
}

/** Writes a new question. Throws on an address that is taken. */
export async function insertQuestion(
  id: string,
  { texts, slug, position, form }: QuestionContent,
  tx: Tx,
): Promise<void> {
  await tx.factQuestion.create({ data: { id, slug, position, form } })
  await saveTexts(id, texts, tx)
}

/** Writes a question from the version that was shown; false when somebody else has changed it since. */
export async function updateQuestion(
  { id, version, content }: { id: string; version: number; content: QuestionContent },
  tx: Tx,
): Promise<boolean> {
  const { slug, position, form, texts } = content
  const data = { slug, position, form, version: { increment: 1 } }
  const { count } = await tx.factQuestion.updateMany({ where: { id, version }, data })
  if (count === 1) await saveTexts(id, texts, tx)
  return count === 1
}

async function saveTexts(questionId: string, texts: QuestionContent['texts'], tx: Tx) {
  for (const locale of locales) {
    await tx.factQuestionText.upsert({
      where: { questionId_locale: { questionId, locale } },
      create: { questionId, locale, ...texts[locale] },
      update: texts[locale],
    })
  }
}

/** Whether an address is another question's. */
export async function isSlugTaken(id: string, slug: string, on: Db = db()): Promise<boolean> {
  return (await on.factQuestion.count({ where: { slug, id: { not: id } } })) > 0
}

export type ListedQuestion = {
  id: string
  slug: string
  title: string
  form: QuestionForm
  facts: number
  published: number
  /** In how many languages it is asked. */
  languages: number
}

/** Every question in its order, with how many figures answer it. */
export const listQuestionRows = (locale: Locale, on: Db = db()): Promise<ListedQuestion[]> =>
  on.$queryRaw`
    SELECT q.id, q.slug, q.form, coalesce(nullif(t.title, ''), q.slug) AS title,
      (SELECT count(*) FROM fact WHERE question_id = q.id)::int AS facts,
      (SELECT count(*) FROM fact WHERE question_id = q.id AND published)::int AS published,
      (SELECT count(*) FROM fact_question_text WHERE question_id = q.id AND title <> '')::int AS languages
    FROM fact_question q LEFT JOIN fact_question_text t ON t.question_id = q.id AND t.locale = ${locale}::locale
    ORDER BY q.position, q.slug`

/** Removes a question that has no figures; false when it has some, or there is none. */
export async function dropQuestion(id: string, tx: Tx): Promise<boolean> {
  const { count } = await tx.factQuestion.deleteMany({ where: { id, facts: { none: {} } } })
  return count === 1
}
