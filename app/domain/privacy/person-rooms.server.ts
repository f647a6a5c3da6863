import { campaignsOfPerson } from '#app/domain/campaigns/person-room.server.ts'
import { giftsOfPerson } from '#app/domain/donations/person-room.server.ts'
import { newsletterOfPerson } from '#app/domain/newsletter/person-room.server.ts'
import { ordersOfPerson } from '#app/domain/orders/person-room.server.ts'
import { paymentsOfPerson } from '#app/domain/payments/person-room.server.ts'
import { plansOfPerson } from '#app/domain/plans/person-room.server.ts'
import { papersOfPerson } from '#app/domain/receipts/person-room.server.ts'
import { movesOfPerson } from '#app/domain/supporters/moves/person-room.server.ts'
import { supporterOfPerson } from '#app/domain/supporters/person-room.server.ts'
import { taxOfPerson } from '#app/domain/tax/person-room.server.ts'
import { withdrawalsOfPerson } from '#app/domain/withdrawals/person-room.server.ts'
import type { PersonRoom } from './person-room.ts'

/**
 * Everything that is known of a person, kind by kind, in the order in which it is told and forgotten: who she is goes last. A test reads the schema: a
 * table that may hold a person is on this list or on that of `tables-apart`, with a reason.
 */
export const personRooms: readonly PersonRoom[] = [
  ordersOfPerson,
  giftsOfPerson,
  plansOfPerson,
  paymentsOfPerson,
  ...papersOfPerson,
  withdrawalsOfPerson,
  ...campaignsOfPerson,
  newsletterOfPerson,
  taxOfPerson,
  movesOfPerson,
  supporterOfPerson,
]
