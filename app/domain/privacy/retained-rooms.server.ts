import { retainedGifts } from '#app/domain/donations/retained.server.ts'
import { retainedConsents } from '#app/domain/newsletter/retained.server.ts'
import { retainedOrders } from '#app/domain/orders/retained.server.ts'
import { retainedPayments } from '#app/domain/payments/retained.server.ts'
import { retainedPlans } from '#app/domain/plans/retained.server.ts'
import { retainedPapers } from '#app/domain/receipts/retained.server.ts'
import { retainedMoves } from '#app/domain/supporters/moves/retained.server.ts'
import { retainedWithdrawals } from '#app/domain/withdrawals/retained.server.ts'
import type { Retained } from './retained.ts'

/** Everything that is kept for a time and no longer. Signatures and letters to offices have days of their own, which their campaigns keep. */
export const retainedRooms: readonly Retained[] = [
  ...retainedOrders,
  ...retainedGifts,
  ...retainedPlans,
  ...retainedPayments,
  ...retainedPapers,
  ...retainedMoves,
  ...retainedConsents,
  ...retainedWithdrawals,
]
