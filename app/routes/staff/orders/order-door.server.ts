import { type DeskOrder, findDeskOrder } from '#app/domain/orders/find-desk-order.server.ts'
import { notFound } from '../../frame.server.ts'

/** The order that an address names, by the number printed on it. Throws 404 when it names none. */
export async function orderAt(params: { reference?: string }): Promise<DeskOrder> {
  const order = await findDeskOrder(params.reference ?? '')
  if (!order) throw notFound()
  return order
}
