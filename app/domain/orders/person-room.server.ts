import type { ForgetRefusal, PersonRoom } from '#app/domain/privacy/person-room.ts'
import { addHours } from '#app/values/period.ts'
import {
  countUnfinished,
  deleteNotes,
  forgetOrders,
  listHolders,
  listUnheld,
} from './person-store.server.ts'
import { tellOfOrders } from './tell-of-orders.server.ts'

/** Fourteen days to withdraw (distansavtalslagen 2 kap. 12 §), from the day on which the parcel came: a fortnight on its way at the most, and two for the message. */
const withdrawalDays = 30

/** Somebody's orders. What was bought stays in the books; who bought it, where it went and what staff wrote goes. */
export const ordersOfPerson: PersonRoom = {
  kind: 'orders',
  tables: ['order', 'order_line', 'order_note'],
  tell: tellOfOrders,
  holders: (emails) => listHolders(emails),
  addresses: (before) => listUnheld(before),
  forget: async (person, at, tx) => {
    const count = await forgetOrders(person, at, tx)
    const ids = person.references.flatMap((one) => (one.startsWith('order/') ? [one.slice(6)] : []))
    await deleteNotes(ids, tx)
    return count
  },
  whyNot: async (person, now) => {
    const { unpaid, toPack, lately } = await countUnfinished(
      person,
      addHours(now, -24 * withdrawalDays),
    )
    const found: [number, ForgetRefusal][] = [
      [unpaid, 'order_unpaid'],
      [toPack, 'order_to_pack'],
      [lately, 'withdrawal_period'],
    ]
    return found.flatMap(([count, refusal]) => (count > 0 ? [refusal] : []))
  },
}
