import { cancelOrder } from '#app/domain/orders/cancel-order.server.ts'
import { openPaymentPage } from '#app/domain/payments/open-payment-page.server.ts'
import type { Payment } from '#app/domain/payments/payment.ts'
import { sqlTransaction } from '#app/platform/db.server.ts'
import { type Outcome, refused } from '#app/values/outcome.ts'

/** The payment page of an order. 'superseded' when Stripe refuses it for good: the order is then ended, and another may be placed. */
export async function openOrder(
  orderId: string,
  payment: Payment,
  now: Date,
): Promise<Outcome<{ url: string }, 'payment_unreachable'> | 'superseded'> {
  const opened = await openPaymentPage(payment, now)
  if (opened.ok) return opened
  if (opened.refusal === 'payment_unreachable') return refused('payment_unreachable')
  await sqlTransaction((tx) => cancelOrder({ orderId, ending: 'refused', now }, tx))
  return 'superseded'
}
