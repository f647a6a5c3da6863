import { type Actor, actorName } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import type { StockCount } from './stock-count.ts'
import { saveMovement } from './stock-desk-store.server.ts'

type Wish = { productId: string; called: string; count: StockCount; by: Actor; now: Date }

/** Moves stock by hand, with its cause and who did it. Refused when less would be left than is set aside for open orders, or for a variant of another piece. */
export function moveStock(wish: Wish): Promise<Outcome<null, 'unknown_choice' | 'too_few'>> {
  const { productId, called, count, by, now: at } = wish
  return transaction(async (tx) => {
    const saved = await saveMovement({ ...count, productId, madeBy: actorName(by), at }, tx)
    if (saved !== 'saved') return refused(saved === 'unknown' ? 'unknown_choice' : 'too_few')
    const { quantity, cause, note, variantId } = count
    const changes = [
      { field: 'variant', to: variantId },
      { field: cause, to: quantity },
    ]
    const about = { by, action: 'products.stock_moved', object: `product/${productId}` } as const
    await recordHistory({ ...about, called, changes, ...(note && { reason: note }), at }, tx)
    return done(null)
  })
}
