import { moveGiftsTo } from '#app/domain/donations/move-gifts-to.server.ts'
import type { Actor } from '#app/domain/history/history.ts'
import { moveOrdersTo } from '#app/domain/orders/move-orders-to.server.ts'
import { movePlansTo } from '#app/domain/plans/move-plans-to.server.ts'
import type { MergeChoice, MergeRefusal } from '#app/domain/supporters/merge.ts'
import { mergeSupporters } from '#app/domain/supporters/merge-supporters.server.ts'
import { moveNumber } from '#app/domain/tax/move-number.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import type { Outcome } from '#app/values/outcome.ts'

type Shown = { id: string; version: number }
type Wish = { pair: readonly [Shown, Shown]; choice: MergeChoice; by: Actor; now: Date }

/** Makes one supporter of two, with everything that either has bought and given, in one transaction. */
export const mergePeople = (wish: Wish): Promise<Outcome<{ id: string }, MergeRefusal>> =>
  mergeSupporters({ ...wish, move: moveBy(wish) })

/** Every room that names supporters; the auditor finds one that was forgotten here. */
const moveBy =
  ({ choice: { numberOf }, now }: Wish) =>
  async (from: string, to: string, tx: Tx): Promise<void> => {
    await moveOrdersTo(from, to, tx)
    await moveGiftsTo(from, to, tx)
    await movePlansTo(from, to, tx)
    await moveNumber({ from, to, ...(numberOf && { numberOf }), now }, tx)
  }
