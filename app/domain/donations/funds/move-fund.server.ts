import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { whyNotOpened } from './fund-sheet.ts'
import { findFundRow, hasOtherOpen, saveOpen } from './fund-sheet-store.server.ts'

type MoveFundRefusal = 'gone' | 'incomplete' | 'last_open' | 'done_already'

type Wish = { id: string; open: boolean; by: Actor; now: Date }

/**
 * Opens a fund to givers, or closes it; either undoes the other. What is pending when it closes still settles. Refuses to open one that
 * lacks what givers choose by, to close the last one, since the giving page would offer nothing, and what somebody else has done already.
 */
export const moveFund = (wish: Wish): Promise<Outcome<undefined, MoveFundRefusal>> =>
  transaction(async (tx) => {
    const { id, open, by, now: at } = wish
    const fund = await findFundRow(id, tx)
    if (!fund) return refused('gone')
    if (open && whyNotOpened(fund).length > 0) return refused('incomplete')
    if (!open && fund.open && !(await hasOtherOpen(id, tx))) return refused('last_open')
    if (!(await saveOpen(id, open, tx))) return refused('done_already')
    const called = fund.texts.sv.name || fund.slug
    const action = open ? 'funds.opened' : 'funds.closed'
    await recordHistory({ by, action, object: `fund/${id}`, called, at }, tx)
    return done(undefined)
  })
