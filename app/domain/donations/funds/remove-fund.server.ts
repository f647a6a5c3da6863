import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { dropFund, findFundRow } from './fund-sheet-store.server.ts'

type Wish = { id: string; by: Actor; now: Date }

/** Removes a closed fund to which nobody has ever begun to give. Refuses one that has gifts, since they name it, and one that givers are offered. */
export const removeFund = (
  wish: Wish,
): Promise<Outcome<undefined, 'gone' | 'has_gifts' | 'open'>> =>
  transaction(async (tx) => {
    const { id, by, now: at } = wish
    const fund = await findFundRow(id, tx)
    if (!fund) return refused('gone')
    if (fund.open) return refused('open')
    if (!(await dropFund(id, tx))) return refused('has_gifts')
    const called = fund.texts.sv.name || fund.slug
    await recordHistory({ by, action: 'funds.removed', object: `fund/${id}`, called, at }, tx)
    return done(undefined)
  })
