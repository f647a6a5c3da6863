import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { clearMarks } from '#app/domain/payments/clear-marks.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import { clearAttention } from './recording-store.server.ts'

type Wish = { donationId: string; why: string; by: Actor; now: Date }

/** Somebody has looked at what was wrong with a gift, its payment or its refunds, and says what she found; the marks are taken off. */
export async function settleAttentionOfGift(wish: Wish): Promise<void> {
  const { donationId, why, by, now: at } = wish
  const object = referenceTo('donation', donationId)
  await transaction(async (tx) => {
    await clearMarks({ reference: object, at }, tx)
    await clearAttention(donationId, tx)
    const line = { by, action: 'gifts.attention_cleared', object, at } as const
    await recordHistory({ ...line, reason: why }, tx)
  })
}
