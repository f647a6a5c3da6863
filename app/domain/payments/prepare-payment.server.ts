import type { Statements } from '#app/platform/db.server.ts'
import { addMinutes } from '#app/values/period.ts'
import { type PaymentWish, pageMinutes } from './payment.ts'
import { type Payment, savePayment } from './store.server.ts'
import { stripeRequest } from './stripe-request.server.ts'

/** Writes an attempt to be paid, with the exact call and its idempotency key, before anybody is called. Answers it as it is kept. */
export const preparePayment = (wish: PaymentWish, tx: Statements): Promise<Payment> =>
  savePayment(
    {
      id: wish.id,
      reference: wish.reference,
      ...wish.total,
      idempotencyKey: `${wish.reference}/${wish.id}/v1`,
      request: stripeRequest(wish),
      createdAt: wish.createdAt,
      expiresAt: addMinutes(wish.createdAt, pageMinutes),
    },
    tx,
  )
