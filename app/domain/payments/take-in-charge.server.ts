import type { Statements } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import type { Money } from '#app/values/money.ts'
import type { Reference } from '#app/values/reference.ts'
import { movePayment, savePayment } from './store.server.ts'

type Charge = {
  reference: Reference
  /** Stripe's invoice, which names this payment for good. */
  invoiceId: string
  intentId: string
  total: Money
  at: Date
}

/**
 * Writes a payment that Stripe charged by itself, for a month that was agreed to before. It has no page; its key is its invoice's, so that one
 * invoice is never two payments.
 */
export async function takeInCharge(charge: Charge, tx: Statements): Promise<void> {
  const { reference, invoiceId, intentId, total, at } = charge
  const id = newId()
  const key = `invoice/${invoiceId}`
  const dates = { createdAt: at, expiresAt: at }
  const request = { invoice: invoiceId }
  await savePayment({ id, reference, ...total, idempotencyKey: key, request, ...dates }, tx)
  await movePayment({ id, from: ['opening'], to: 'succeeded', intentId, at }, tx)
}
