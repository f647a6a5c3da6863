import { findOrderById } from '#app/domain/orders/find-order-by-id.server.ts'
import { findWithdrawalOrder } from '#app/domain/withdrawals/find-withdrawal-order.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'

/** The withdrawal that an address names, and where its steps lead back to. Throws 404 when it names none. */
export async function withdrawalAt(params: { id?: string }) {
  const { id } = params
  if (!isId(id)) throw notFound()
  const orderId = await findWithdrawalOrder(id)
  if (orderId === undefined) throw notFound()
  const order = orderId ? await findOrderById(orderId) : undefined
  return { id, page: order ? `/staff/orders/${order.number}` : '/staff/withdrawals' }
}
