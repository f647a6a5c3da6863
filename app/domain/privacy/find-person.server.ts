import { listGiftIdsOf } from '#app/domain/donations/list-gift-ids-of.server.ts'
import { listOrderIdsOf } from '#app/domain/orders/list-order-ids-of.server.ts'
import { listRefundReferences } from '#app/domain/payments/list-refund-references.server.ts'
import { listPlanIdsOf } from '#app/domain/plans/list-plan-ids-of.server.ts'
import { listRowsOf } from '#app/domain/supporters/list-rows-of.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import type { Person } from './person-room.ts'

/** A supporter as every room can look for her, by the id of her row; undefined when there is none. */
export async function findPerson(supporterId: string): Promise<Person | undefined> {
  const rows = await listRowsOf(supporterId)
  if (!rows.some(({ id }) => id === supporterId)) return undefined
  // The one that stayed comes first.
  const ids = [supporterId, ...rows.map(({ id }) => id).filter((id) => id !== supporterId)]
  const who = { ids, emails: rows.map(({ email }) => email) }
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
