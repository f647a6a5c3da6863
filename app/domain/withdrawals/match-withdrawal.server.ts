import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { findOrderByNumber } from '#app/domain/orders/find-order-by-number.server.ts'
import { typedOrderNumber } from '#app/domain/orders/typed-number.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { referenceTo } from '#app/values/reference.ts'
import { saveOrderOf } from './store.server.ts'

export type MatchRefusal = 'unknown_order' | 'matched_already'

type Wish = { id: string; typed: string; by: Actor; now: Date }

/** Says which order a withdrawal is about, by the number printed on it. Once: what it is about does not change afterwards. */
export const matchWithdrawal = (wish: Wish): Promise<Outcome<undefined, MatchRefusal>> =>
  transaction(async (tx) => {
    const { id, typed, by, now: at } = wish
    const number = typedOrderNumber(typed)
    const order = number === undefined ? undefined : await findOrderByNumber(number, tx)
    if (!order) return refused('unknown_order')
    if (!(await saveOrderOf(id, order.id, tx))) return refused('matched_already')
    const object = referenceTo('order', order.id)
    await recordHistory({ by, action: 'withdrawals.matched', object, at }, tx)
    return done(undefined)
  })
