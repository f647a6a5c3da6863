import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { legalDate } from '#app/values/period.ts'
import { nextCheck } from './help-line.ts'
import { findLineRow, saveChecked } from './store.server.ts'

type Wish = {
  id: string
  /** The day that was shown as due: whoever comes second moves nothing. */
  due: string
  by: Actor
  now: Date
}

/** Keeps that somebody checked a line against its own page today; it is due again in half a year. Answers that day. */
export const checkLine = (wish: Wish): Promise<Outcome<string, 'gone' | 'done_already'>> =>
  transaction(async (tx) => {
    const { id, due, by, now: at } = wish
    const line = await findLineRow(id, tx)
    if (!line) return refused('gone')
    const today = legalDate(at)
    const to = nextCheck(today)
    const moved = due !== to && (await saveChecked({ id, from: due, on: today, to }, tx))
    if (!moved) return refused('done_already')
    const changes = [{ field: 'reviewDue', from: due, to }]
    const called = line.texts.sv.name || line.number
    const told = { by, action: 'help.line_checked', object: `help-line/${id}`, called } as const
    await recordHistory({ ...told, changes, at }, tx)
    return done(to)
  })
