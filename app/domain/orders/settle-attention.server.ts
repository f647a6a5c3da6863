import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { clearMarks } from '#app/domain/payments/clear-marks.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import { clearAttention } from './desk-store.server.ts'

type Wish = { orderId: string; why: string; by: Actor; now: Date }

/** Somebody has looked at what was wrong with an order, its payment or its refunds, and says what she found; the marks are taken off. */
export async function settleAttention({ orderId, why, by, now: at }: Wish): Promise<void> {
  const object = referenceTo('order', orderId)
  await transaction(async (tx) => {
    await clearMarks({ reference: object, at }, tx)
    await clearAttention(orderId, tx)
    const line = { by, action: 'orders.attention_cleared', object, at } as const
    await recordHistory({ ...line, reason: why }, tx)
  })
}
