import type { Known, Person } from '#app/domain/privacy/person-room.ts'
import { asDecimalWithCode } from '#app/values/money.ts'
import { listPaymentRows } from './person-store.server.ts'

/** Payments for what somebody bought and gave, after one of them, with what went back. */
export async function tellOfPayments(
  { references }: Person,
  after: string,
  limit: number,
): Promise<Known[]> {
  return (await listPaymentRows({ references, after, limit })).map((payment) => ({
    ...{ id: payment.id, about: payment.reference, state: payment.state },
    amount: asDecimalWithCode(payment.amount, payment.currency),
    ...{ session: payment.sessionId, intent: payment.intentId },
    ...{ startedAt: payment.createdAt.toISOString() },
    paidAt: payment.settledAt?.toISOString() ?? null,
    refunds: payment.refunds.map(({ amount, currency, state, reason, createdAt }) => ({
      ...{ amount: asDecimalWithCode(amount, currency), state, reason },
      startedAt: createdAt.toISOString(),
    })),
  }))
}
