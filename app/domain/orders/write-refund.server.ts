import { returnStock } from '#app/domain/catalogue/return-stock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import type { RefundParts } from './refund.ts'
import { saveOrderRefund } from './refund-store.server.ts'

type Wish = {
  refundId: string
  orderId: string
  withdrawalId?: string | undefined
  parts: RefundParts
  /** The order's lines, to know which variant lies behind a position. */
  lines: readonly { position: number; variantId: string }[]
}

/** Writes what a refund is for. Pieces that are to lie on the shelf again lie there at once, whatever becomes of the money: they are in somebody's hands. */
export async function writeRefund(
  { refundId, orderId, withdrawalId, parts, lines }: Wish,
  tx: Tx,
): Promise<void> {
  await saveOrderRefund({ refundId, orderId, withdrawalId, parts }, tx)
  const back = parts.lines.filter(({ restocked }) => restocked > 0)
  const units = new Map<string, number>()
  for (const { position, restocked } of back) {
    const variantId = lines.find((line) => line.position === position)?.variantId ?? ''
    units.set(variantId, (units.get(variantId) ?? 0) + restocked)
  }
  const stock = [...units].map(([variantId, quantity]) => ({ variantId, quantity }))
  await returnStock(stock, referenceTo('refund', refundId), tx)
}
