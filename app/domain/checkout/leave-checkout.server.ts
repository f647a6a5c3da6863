import { findForLeaving } from '#app/domain/orders/find-for-leaving.server.ts'
import type { CheckoutField } from './checkout-form.ts'
import { endUnpaid } from './end-unpaid.server.ts'

export type LeftCheckout = { typed: Record<CheckoutField, string>; paidOrder?: true }

/**
 * The buyer came back from the payment page without paying: the page is closed, the stock goes back, and what was typed is answered so
 * that nothing need be typed again. `paidOrder` when it turns out to be paid. Undefined when the token names no order.
 */
export async function leaveCheckout(token: string, now: Date): Promise<LeftCheckout | undefined> {
  const order = await findForLeaving(token)
  if (!order) return undefined
  const { id, state, ...rest } = order
  const typed = { ...rest, total: '' }
  if (state === 'paid' || state === 'refunded') return { typed, paidOrder: true }
  if (state === 'cancelled') return { typed }
  const ended = await endUnpaid({ orderId: id, ending: 'left', now })
  return ended === 'paid' ? { typed, paidOrder: true } : { typed }
}
