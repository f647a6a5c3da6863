import type { Actor } from '#app/domain/history/history.ts'
import { isAliasTold } from '#app/domain/stories/is-alias-told.server.ts'
import { isUniqueViolation, type Tx, transaction } from '#app/platform/db.server.ts'
import { isId } from '#app/values/id.ts'
import { done, refused } from '#app/values/outcome.ts'
import { checkDesigner } from './check-designer.server.ts'
import { type OldAddress, slugOf } from './designer.ts'
import { found, type Searched } from './searched.ts'
import {
  claimVersion,
  findSheetRow,
  isSlugTaken,
  listFormerSlugs,
  saveAlias,
  saveFormerSlug,
  saveGoneSlugs,
} from './sheet-store.server.ts'
import { tellOfDesigner } from './tell-of-designer.server.ts'

type Wish = {
  id: string
  version: number
  alias: string
  old: OldAddress
  by: Extract<Actor, { kind: 'staff' }>
  now: Date
}

type Changed = Searched<
  undefined,
  'gone' | 'changed_meanwhile' | 'alias_taken' | 'alias_of_story' | 'vault_shut'
>

/**
 * Gives a designer another alias, and her page its address. The old address leads on, or is gone for good, and with it every older one that
 * led to it: whoever knows one of them must not find the new name by it. History says that it happened and none of the names.
 */
export async function changeAlias(wish: Wish): Promise<Changed> {
  const { id, alias, by, now } = wish
  if (!isId(id)) return refused('gone')
  const checked = await checkDesigner({ id, texts: [{ where: 'alias', text: alias }], by, now })
  if (!checked.ok) return checked
  if (checked.value.length > 0) return found(checked.value)
  if (await isAliasTold(alias)) return refused('alias_of_story')
  return transaction((tx) => change(wish, tx)).catch((error: unknown) => {
    if (isUniqueViolation(error)) return refused('alias_taken' as const)
    throw error
  })
}

async function change({ id, version, alias, old, by, now: at }: Wish, tx: Tx): Promise<Changed> {
  const before = await findSheetRow(id, tx)
  if (!before) return refused('gone')
  if (before.alias === alias) return done(undefined)
  const slug = slugOf(alias)
  const moves = slug !== before.slug
  if (moves && (await isSlugTaken(id, slug, tx))) return refused('alias_taken')
  if (!(await claimVersion(id, version, tx))) return refused('changed_meanwhile')
  await saveAlias(id, { alias, slug }, tx)
  if (moves && old === 'leads_on')
    await saveFormerSlug({ designerId: id, slug: before.slug, at }, tx)
  if (moves && old === 'gone') {
    const slugs = [before.slug, ...(await listFormerSlugs(id, tx))]
    await saveGoneSlugs({ designerId: id, slugs, at }, tx)
  }
  const changes = moves ? [{ field: 'old', to: old }] : []
  await tellOfDesigner({ id, by, action: 'designers.alias_changed', changes, at }, tx)
  return done(undefined)
}
