import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { dropLine, findLineRow } from './store.server.ts'

type Wish = { id: string; by: Actor; now: Date }

/** Removes a line. Refuses one that readers see: it is taken off the page first, so that nobody removes a number by a slip. */
export const removeLine = (wish: Wish): Promise<Outcome<undefined, 'gone' | 'is_shown'>> =>
  transaction(async (tx) => {
    const { id, by, now: at } = wish
    const line = await findLineRow(id, tx)
    if (!line) return refused('gone')
    if (line.shown) return refused('is_shown')
    await dropLine(id, tx)
    const called = line.texts.sv.name || line.number
    const told = { by, action: 'help.line_removed', object: `help-line/${id}`, called } as const
    await recordHistory({ ...told, at }, tx)
    return done(undefined)
  })
