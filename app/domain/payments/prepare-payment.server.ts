import type { Prisma } from '#app/platform/db/generated/client.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { addMinutes } from '#app/values/period.ts'
import { type PaymentWish, pageMinutes } from './payment.ts'
import { savePayment } from './store.server.ts'
import { stripeRequest } from './stripe-request.server.ts'

/** Writes an attempt to be paid, with the exact call and its idempotency key, before anybody is called. */
export async function preparePayment(wish: PaymentWish, tx: Tx): Promise<void> {
  const row: Prisma.PaymentUncheckedCreateInput = {
    id: wish.id,
    reference: wish.reference,
    ...wish.total,
    idempotencyKey: `${wish.reference}/${wish.id}/v1`,
    request: stripeRequest(wish) as unknown as Prisma.InputJsonObject,
    createdAt: wish.createdAt,
    expiresAt: addMinutes(wish.createdAt, pageMinutes),
  }
  await savePayment(row, tx)
}
