import { type Actor, actorName, actorReference } from '#app/domain/history/history.ts'
import { ring } from '#app/platform/bell.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { isId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { saveWord } from './run-store.server.ts'

/** Has a file imported that was looked through and offered, in the name of whoever says so. Refused when it is under way or done already, or gone. */
export async function startImport(
  id: string,
  by: Actor,
): Promise<Outcome<{ id: string }, 'not_offered'>> {
  if (!isId(id)) return refused('not_offered')
  const asker = { askedBy: actorReference(by), askedByName: actorName(by) }
  if (!(await transaction((tx) => saveWord(id, asker, tx)))) return refused('not_offered')
  ring('imports')
  return done({ id })
}
