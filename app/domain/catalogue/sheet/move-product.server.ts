import type { Actor, HistoryAction } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import type { ProductStatus } from './sheet.ts'
import { findSheetRow } from './sheet-store.server.ts'
import { moveProduct as move } from './status-store.server.ts'

/** Steps that ask for nothing: off sale, away, and back again. */
const productSteps = {
  withdraw: { from: ['published', 'draft'], to: 'draft', action: 'products.withdrawn' },
  archive: { from: ['published', 'draft'], to: 'archived', action: 'products.archived' },
  restore: { from: ['archived'], to: 'draft', action: 'products.restored' },
} as const satisfies Record<
  string,
  { from: readonly ProductStatus[]; to: ProductStatus; action: HistoryAction }
>
export type ProductStep = keyof typeof productSteps

type Wish = { id: string; step: ProductStep; by: Actor; now: Date }

/** Takes a piece off sale, away, or back from there. Orders keep what they bought. Refused when it is not where the step begins. */
export function moveProduct({ id, step, by, now: at }: Wish): Promise<Outcome<null, 'elsewhere'>> {
  const { from, to, action } = productSteps[step]
  return transaction(async (tx) => {
    const sheet = await findSheetRow(id, tx)
    if (!sheet || !(await move({ id, from, to }, tx))) return refused('elsewhere')
    await recordHistory(
      { by, action, object: `product/${id}`, called: sheet.texts.sv.title, at },
      tx,
    )
    return done(null)
  })
}
