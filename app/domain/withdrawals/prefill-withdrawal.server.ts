import { findOrderByToken } from '#app/domain/orders/find-order.server.ts'
import type { TypedWithdrawal } from './withdrawal-form.ts'

/** What the form can say by itself when it is reached from an order's own page; undefined when the word names no order. */
export async function prefillWithdrawal(token: string): Promise<TypedWithdrawal | undefined> {
  const order = await findOrderByToken(token)
  return order && { name: order.name, order: order.number, pieces: '', email: order.email }
}
