import type { Retained } from '#app/domain/privacy/retained.ts'
import {
  countDueEvents,
  countDuePayments,
  dropDueEvents,
  dropDuePayments,
} from './person-store.server.ts'

/** What Stripe was told of a payer, and which of its events were heard. */
export const retainedPayments: readonly Retained[] = [
  { kind: 'payment-addresses', count: countDuePayments, drop: dropDuePayments },
  { kind: 'heard-events', count: countDueEvents, drop: dropDueEvents },
]
