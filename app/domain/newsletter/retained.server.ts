import type { Retained } from '#app/domain/privacy/retained.ts'
import {
  countDueEnded,
  countDueSuppressions,
  countDueUnconfirmed,
  dropDueEnded,
  dropDueSuppressions,
  dropDueUnconfirmed,
} from './person-store.server.ts'

/** Consents that nobody confirmed, proofs of those that ended, and addresses that letters did not reach. */
export const retainedConsents: readonly Retained[] = [
  { kind: 'unconfirmed-consents', count: countDueUnconfirmed, drop: dropDueUnconfirmed },
  { kind: 'ended-consents', count: countDueEnded, drop: dropDueEnded },
  { kind: 'suppressions', count: countDueSuppressions, drop: dropDueSuppressions },
]
