import { listGiftIdsOf } from '#app/domain/donations/list-gift-ids-of.server.ts'
import { listOrderIdsOf } from '#app/domain/orders/list-order-ids-of.server.ts'
import { listRefundReferences } from '#app/domain/payments/list-refund-references.server.ts'
import { listPlanIdsOf } from '#app/domain/plans/list-plan-ids-of.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import type { Person, Who } from './person-room.ts'

/** Somebody with the references of everything that is known under these rows and addresses. */
export async function withReferences(who: Who): Promise<Person> {
  const [orders, gifts, plans] = await Promise.all([
    listOrderIdsOf(who),
    listGiftIdsOf(who),
    listPlanIdsOf(who),
  ])
  const things = [
    ...orders.map((id) => referenceTo('order', id)),
    ...gifts.map((id) => referenceTo('donation', id)),
    ...plans.map((id) => `plan/${id}`),
  ]
  const takenBack = gifts.map((id) => referenceTo('taking-back', id))
  const references = [...things, ...takenBack, ...(await listRefundReferences(things))]
  return { ...who, references }
}
