import { askRefund } from '#app/domain/payments/ask-refund.server.ts'
import { listOwedRefunds } from '#app/domain/payments/list-owed-refunds.server.ts'
import { sqlTransaction } from '#app/platform/db.server.ts'
import { applyRefund } from './apply-refund.server.ts'

/** Asks Stripe for each refund that is owed. Safe to run on several servers at once: the stored key makes the calls one. Answers how many moved. */
export async function payOwedRefunds(now: Date, limit = 50): Promise<number> {
  let moved = 0
  for (const refund of await listOwedRefunds(limit)) {
    const view = await askRefund(refund, now)
    if (!view) continue
    await sqlTransaction((tx) => applyRefund(view, now, tx))
    moved += 1
  }
  return moved
}
