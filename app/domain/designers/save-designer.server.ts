import type { Actor } from '#app/domain/history/history.ts'
import type { CheckedText } from '#app/domain/stories/identity-check/check-texts.ts'
import { isAliasTold } from '#app/domain/stories/is-alias-told.server.ts'
import { locales } from '#app/i18n/locale.ts'
import { isUniqueViolation, type Tx, transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { done, refused } from '#app/values/outcome.ts'
import { checkDesigner } from './check-designer.server.ts'
import { type DesignerTexts, slugOf, whyNotShown } from './designer.ts'
import { found, type Searched } from './searched.ts'
import {
  claimVersion,
  findSheetRow,
  insertDesigner,
  isSlugTaken,
  saveTexts,
} from './sheet-store.server.ts'
import { tellOfDesigner } from './tell-of-designer.server.ts'

export type SaveDesignerRefusal =
  | 'gone'
  | 'changed_meanwhile'
  | 'alias_taken'
  | 'alias_of_story'
  | 'needed_while_shown'
  | 'vault_shut'

type Wish = {
  /** undefined for a designer who is new. */
  id: string | undefined
  content: { alias: string | undefined; texts: DesignerTexts }
  version: number
  by: Extract<Actor, { kind: 'staff' }>
  now: Date
}

type Saved = Searched<{ id: string }, SaveDesignerRefusal>

/**
 * Writes what is said of a designer from the version that was shown, or a new one whom nobody is shown; answers her id. Refused with the
 * findings when something in it could tell who she is, and when her page is shown and would lose a language. History keeps no word of it.
 */
export async function saveDesigner(wish: Wish): Promise<Saved> {
  const { content, by, now } = wish
  const id = wish.id ?? newId()
  const checked = await checkDesigner({ id, texts: saidBy(content), by, now })
  if (!checked.ok) return checked
  if (checked.value.length > 0) return found(checked.value)
  if (content.alias && (await isAliasTold(content.alias))) return refused('alias_of_story')
  return transaction((tx) => write({ ...wish, id, isNew: !wish.id }, tx)).catch(
    (error: unknown) => {
      // Taken by somebody at this very moment, after it was looked for.
      if (isUniqueViolation(error)) return refused('alias_taken' as const)
      throw error
    },
  )
}

const saidBy = ({ alias, texts }: Wish['content']): CheckedText[] => [
  ...(alias ? [{ where: 'alias', text: alias }] : []),
  ...locales.map((locale) => ({ where: `text-${locale}`, text: texts[locale] })),
]

type Writing = Wish & { id: string; isNew: boolean }

async function write(
  { id, isNew, content, version, by, now: at }: Writing,
  tx: Tx,
): Promise<Saved> {
  const { alias = '', texts } = content
  if (isNew) {
    const slug = slugOf(alias)
    if (await isSlugTaken(id, slug, tx)) return refused('alias_taken')
    await insertDesigner({ id, slug, alias }, tx)
    await saveTexts(id, { texts }, tx)
    await tellOfDesigner({ id, by, action: 'designers.made', at }, tx)
    return done({ id })
  }
  const before = await findSheetRow(id, tx)
  if (!before) return refused('gone')
  if (before.shown && whyNotShown({ texts }).length > 0) return refused('needed_while_shown')
  const changes = locales
    .filter((locale) => before.texts[locale] !== texts[locale])
    .map((locale) => ({ field: `text-${locale}` }))
  if (!(await claimVersion(id, version, tx))) return refused('changed_meanwhile')
  await saveTexts(id, { texts }, tx)
  if (changes.length > 0)
    await tellOfDesigner({ id, by, action: 'designers.changed', changes, at }, tx)
  return done({ id })
}
