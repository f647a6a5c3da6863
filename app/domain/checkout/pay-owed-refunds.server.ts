import { askRefund, type RefundAnswer } from '#app/domain/payments/ask-refund.server.ts'
import { listOwedRefunds } from '#app/domain/payments/list-owed-refunds.server.ts'
import { refuseRefund } from '#app/domain/payments/refuse-refund.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { applyRefund } from './apply-refund.server.ts'

/** Asks Stripe for each refund that is owed. Safe to run on several servers at once: the stored key makes the calls one. Answers how many moved. */
export async function payOwedRefunds(now: Date, limit = 50): Promise<number> {
  let moved = 0
  for (const refund of await listOwedRefunds(limit)) {
    const answer = await askRefund(refund, now)
    if (!answer) continue
    await apply(answer, refund, now)
    moved += 1
  }
  return moved
}

type Asked = { id: string; stripeId: string | null }

async function apply(answer: RefundAnswer, { id, stripeId }: Asked, at: Date): Promise<void> {
  await transaction(async (tx) => {
    if (!('refused' in answer)) return applyRefund(answer, at, tx)
    await refuseRefund({ id, stripeId, code: answer.refused, at }, tx)
  })
}
