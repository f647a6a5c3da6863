import { findOrderById } from '#app/domain/orders/find-order-by-id.server.ts'
import { findStanding } from '#app/domain/withdrawals/find-standing.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'

/** The withdrawal that an address names, how it stands, and where its steps lead back to. Throws 404 when it names none. */
export async function withdrawalAt(params: { id?: string }) {
  const { id } = params
  if (!isId(id)) throw notFound()
  const standing = await findStanding(id)
  if (!standing) throw notFound()
  const { orderId, state, locale: language } = standing
  const order = orderId ? await findOrderById(orderId) : undefined
  const page = order ? `/staff/orders/${order.number}` : '/staff/withdrawals'
  return { id, page, state, language }
}
