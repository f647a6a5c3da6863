import type { PersonRoom } from '#app/domain/privacy/person-room.ts'
import { countRefundsUnderWay, forgetPayments } from './person-store.server.ts'
import { tellOfPayments } from './tell-of-payments.server.ts'

/** Payments for what somebody bought and gave. The money stays in the books; the address that Stripe was told goes. */
export const paymentsOfPerson: PersonRoom = {
  kind: 'payments',
  tables: ['payment', 'refund'],
  tell: tellOfPayments,
  forget: ({ references }, _at, tx) => forgetPayments(references, tx),
  whyNot: async ({ references }) =>
    (await countRefundsUnderWay(references)) > 0 ? ['refund_under_way'] : [],
}
