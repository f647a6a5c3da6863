import { changesBetween } from '#app/domain/history/changes-between.ts'
import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { isUniqueViolation, type Tx, transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import type { QuestionContent } from './question.ts'
import {
  findQuestionRow,
  insertQuestion,
  isSlugTaken,
  updateQuestion,
} from './question-store.server.ts'

type Wish = {
  /** undefined for a question that is new. */
  id: string | undefined
  content: QuestionContent
  version: number
  by: Actor
  now: Date
}
type Answer = Outcome<{ id: string }, 'changed_meanwhile' | 'slug_taken'>

/** Writes a question from the version that was shown, or a new one; answers its id. Refused when somebody else changed it since, or its address is taken. */
export function saveQuestion(wish: Wish): Promise<Answer> {
  return transaction((tx) => write(wish, tx)).catch((error: unknown) => {
    // Taken by somebody at this very moment, after it was looked for.
    if (isUniqueViolation(error)) return refused('slug_taken')
    throw error
  })
}

async function write({ content, version, by, now: at, ...wish }: Wish, tx: Tx): Promise<Answer> {
  const id = wish.id ?? newId()
  if (await isSlugTaken(id, content.slug, tx)) return refused('slug_taken')
  const before = wish.id ? await findQuestionRow(id, tx) : undefined
  if (!wish.id) await insertQuestion(id, content, tx)
  else if (!(await updateQuestion({ id, version, content }, tx)))
    return refused('changed_meanwhile')
  const changes = changesBetween(before && flat(before), flat(content))
  if (before && changes.length === 0) return done({ id })
  const action = before ? 'facts.question_changed' : 'facts.question_made'
  const line = { by, action, object: `question/${id}`, called: content.slug } as const
  await recordHistory({ ...line, changes, at }, tx)
  return done({ id })
}

const flat = ({ slug, position, form, texts }: QuestionContent): Record<string, string> => ({
  ...{ slug, position: String(position), form },
  ...Object.fromEntries(locales.flatMap((locale) => textsIn(locale, texts))),
})

const textsIn = (locale: Locale, texts: QuestionContent['texts']) => [
  [`title ${locale}`, texts[locale].title],
  [`lead ${locale}`, texts[locale].lead],
]
