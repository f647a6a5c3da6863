import { changesBetween } from '#app/domain/history/changes-between.ts'
import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { locales } from '#app/i18n/locale.ts'
import { transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { type LineContent, lineTexts, whyNotShown } from './help-line.ts'
import { findLineRow, insertLine, updateLine } from './store.server.ts'

type Wish = {
  /** undefined for a line that is new. */
  id: string | undefined
  content: LineContent
  version: number
  by: Actor
  now: Date
}
type Answer = Outcome<{ id: string }, 'changed_meanwhile' | 'incomplete'>

/** Writes a line from the version that was shown, or a new one; answers its id. Refused when somebody else changed it since, and when it is to be shown without what a reader needs. */
export const saveLine = ({ content, version, by, now: at, ...wish }: Wish): Promise<Answer> =>
  transaction(async (tx) => {
    if (content.shown && whyNotShown(content).length > 0) return refused('incomplete')
    const id = wish.id ?? newId()
    const before = wish.id ? await findLineRow(id, tx) : undefined
    if (!wish.id) await insertLine(id, content, tx)
    else if (!(await updateLine({ id, version, content }, tx))) return refused('changed_meanwhile')
    const changes = changesBetween(before && flat(before), flat(content))
    if (before && changes.length === 0) return done({ id })
    const action = before ? 'help.line_changed' : 'help.line_made'
    const called = content.texts.sv.name || content.number
    await recordHistory({ by, action, object: `help-line/${id}`, called, changes, at }, tx)
    return done({ id })
  })

/** A line as flat fields and texts, so that what changed can be told field by field. */
function flat(content: LineContent): Record<string, string> {
  const { country, kind, number, website, sourceUrl, verifiedOn, reviewDue, texts } = content
  const fields: Record<string, string> = {
    ...{ country, kind, position: String(content.position), number, website, sourceUrl },
    ...{ verifiedOn, reviewDue, shown: content.shown ? 'yes' : '' },
    forProfessionals: content.forProfessionals ? 'yes' : '',
  }
  for (const locale of locales)
    for (const text of lineTexts) fields[`${text} ${locale}`] = texts[locale][text]
  return fields
}
