import type { Actor } from '#app/domain/history/history.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, refused } from '#app/values/outcome.ts'
import { checkAllOf } from './check-all-of.server.ts'
import { whyNotShown } from './designer.ts'
import { findDesignerSheet } from './find-designer-sheet.server.ts'
import { found, type Searched } from './searched.ts'
import { findSheetRow, lockDesigner, saveShown } from './sheet-store.server.ts'
import { tellOfDesigner } from './tell-of-designer.server.ts'

type Wish = {
  id: string
  shown: boolean
  by: Extract<Actor, { kind: 'staff' }>
  now: Date
}

type Refusal = 'gone' | 'incomplete' | 'done_already' | 'vault_shut'

/**
 * Shows a designer's page, or hides it at once: her alias is then beside none of her pieces, and her address is as if it had never been.
 * Hiding is never refused for what her page lacks. Showing searches all that is said of her and of her pieces once more.
 */
export async function showDesigner(wish: Wish): Promise<Searched<undefined, Refusal>> {
  const { id, shown, by, now: at } = wish
  const sheet = await findDesignerSheet(id)
  if (!sheet) return refused('gone')
  if (shown) {
    const checked = await checkAllOf({ sheet, by, now: at })
    if (!checked.ok) return checked
    if (checked.value.length > 0) return found(checked.value)
  }
  return transaction(async (tx) => {
    await lockDesigner(id, tx)
    const now = await findSheetRow(id, tx)
    if (now?.version !== sheet.version && shown) return refused('done_already')
    if (shown && whyNotShown(sheet).length > 0) return refused('incomplete')
    if (!(await saveShown(id, shown, tx))) return refused('done_already')
    await tellOfDesigner({ id, by, action: shown ? 'designers.shown' : 'designers.hidden', at }, tx)
    return done(undefined)
  })
}
