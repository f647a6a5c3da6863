import { changesBetween } from '#app/domain/history/changes-between.ts'
import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { isUniqueViolation, type Tx, transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { type FactContent, type FactSheet, whyNotPublished } from './fact.ts'
import { flatFact } from './flat-fact.ts'
import { findQuestionRow } from './question-store.server.ts'
import { findFactRow, insertFact, isKeyTaken, updateFact } from './sheet-store.server.ts'

export type SaveFactRefusal =
  | 'changed_meanwhile'
  | 'key_taken'
  | 'key_stays'
  | 'question_gone'
  | 'needed_while_published'

type Wish = {
  /** undefined for a figure that is new. */
  id: string | undefined
  content: FactContent
  version: number
  by: Actor
  now: Date
}

/**
 * Writes a figure from the version that was shown, or a new one that only staff see; answers its id. Refused when somebody else changed it
 * since, when its key is another's or has been published under another, and when a published one would lose what a reader needs.
 */
export function saveFact(wish: Wish): Promise<Outcome<{ id: string }, SaveFactRefusal>> {
  return transaction((tx) => write(wish, tx)).catch((error: unknown) => {
    // Taken by somebody at this very moment, after it was looked for.
    if (isUniqueViolation(error)) return refused('key_taken')
    throw error
  })
}

async function write(wish: Wish, tx: Tx): Promise<Outcome<{ id: string }, SaveFactRefusal>> {
  const { content, version } = wish
  const id = wish.id ?? newId()
  const before = wish.id ? await findFactRow(id, tx) : undefined
  const refusal = await whyNot({ ...wish, id, before }, tx)
  if (refusal) return refused(refusal)
  if (!wish.id) await insertFact(id, content, tx)
  else if (!(await updateFact({ id, version, content }, tx))) return refused('changed_meanwhile')
  await tell({ ...wish, id, before }, tx)
  return done({ id })
}

type Saving = Wish & { id: string; before: FactSheet | undefined }

async function whyNot(
  { id, before, content }: Saving,
  tx: Tx,
): Promise<SaveFactRefusal | undefined> {
  if (!(await findQuestionRow(content.questionId, tx))) return 'question_gone'
  if (before?.wasPublished && before.key !== content.key) return 'key_stays'
  if (await isKeyTaken(id, content.key, tx)) return 'key_taken'
  const lacks = before?.published && whyNotPublished(content).length > 0
  return lacks ? 'needed_while_published' : undefined
}

async function tell({ id, before, content, by, now: at }: Saving, tx: Tx): Promise<void> {
  const changes = changesBetween(before && flatFact(before), flatFact(content)).filter(
    ({ from, to }) => (from ?? '') !== (to ?? ''),
  )
  if (before && changes.length === 0) return
  const action = before ? 'facts.changed' : 'facts.made'
  await recordHistory({ by, action, object: `fact/${id}`, called: content.key, changes, at }, tx)
}
