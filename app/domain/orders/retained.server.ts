import type { Retained } from '#app/domain/privacy/retained.ts'
import {
  countDueAddresses,
  countDueUnpaid,
  dropDueAddresses,
  dropDueUnpaid,
} from './person-store.server.ts'

/** Whose orders were, and where they went: of unpaid ones for a while, of the others until nobody may complain any more. */
export const retainedOrders: readonly Retained[] = [
  { kind: 'unpaid-orders', count: countDueUnpaid, drop: dropDueUnpaid },
  { kind: 'order-addresses', count: countDueAddresses, drop: dropDueAddresses },
]
