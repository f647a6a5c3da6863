import { listOwedRefunds } from '#app/domain/payments/list-owed-refunds.server.ts'
import { payRefund } from './pay-refund.server.ts'

/** Asks Stripe for each refund that is owed. Safe to run on several servers at once: the stored key makes the calls one. Answers how many moved. */
export async function payOwedRefunds(now: Date, limit = 50): Promise<number> {
  let moved = 0
  for (const { id } of await listOwedRefunds(limit)) {
    if ((await payRefund(id, now)) === 'moved') moved += 1
  }
  return moved
}
