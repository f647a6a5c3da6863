import type { Actor } from '#app/domain/history/history.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { removePicture } from '#app/platform/pictures/remove-picture.server.ts'
import { isId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import type { Portrait } from './designer.ts'
import { findSheetRow, lockDesigner, savePortrait, saveTexts } from './sheet-store.server.ts'
import { tellOfDesigner } from './tell-of-designer.server.ts'

type Wish = { id: string; portrait: Portrait; by: Actor; now: Date }

/**
 * Gives a designer another portrait, or none. What was uploaded before is deleted from the disk at once, in every size: it may be what must
 * be gone. The caller has written an uploaded one anew, and keeps it when this is refused.
 */
export async function changePortrait(wish: Wish): Promise<Outcome<undefined, 'gone'>> {
  if (!isId(wish.id)) return refused('gone')
  const before = await transaction((tx) => change(wish, tx))
  if (!before) return refused('gone')
  if (before.kind === 'uploaded') await removePicture(before.file)
  return done(undefined)
}

async function change({ id, portrait, by, now: at }: Wish, tx: Tx): Promise<Portrait | undefined> {
  await lockDesigner(id, tx)
  const sheet = await findSheetRow(id, tx)
  if (!sheet) return undefined
  await savePortrait(id, portrait, tx)
  const uploaded = portrait.kind === 'uploaded' ? portrait : undefined
  if (uploaded) await saveTexts(id, { alts: uploaded.alts }, tx)
  // What staff confirmed, in their words, is what the line is for.
  const changes = [
    { field: 'portrait', to: portrait.kind === 'drawing' ? portrait.drawing : portrait.kind },
    ...(uploaded ? [{ field: 'isDrawing', to: 'yes' }, { field: 'drawnBy' }] : []),
  ]
  await tellOfDesigner({ id, by, action: 'designers.portrait_changed', changes, at }, tx)
  return sheet.portrait
}
