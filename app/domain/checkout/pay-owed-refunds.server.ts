import { askRefund, type RefundAnswer } from '#app/domain/payments/ask-refund.server.ts'
import { giveUpRefund } from '#app/domain/payments/give-up-refund.server.ts'
import { listOwedRefunds } from '#app/domain/payments/list-owed-refunds.server.ts'
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

/** What Stripe answered takes effect; a refusal only where nothing else has happened to the refund since it was asked. */
async function apply(answer: RefundAnswer, { id, stripeId }: Asked, at: Date): Promise<void> {
  await transaction(async (tx) => {
    if (!('refused' in answer)) return applyRefund(answer, at, tx)
    const asked = { id, stripeId: stripeId ?? undefined, from: ['owed', 'pending'] as const, at }
    await giveUpRefund({ ...asked, reason: `refused: ${answer.refused}` }, tx)
  })
}
