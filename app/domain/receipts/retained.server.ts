import type { Retained } from '#app/domain/privacy/retained.ts'
import {
  countDueLetters,
  countDueReceipts,
  dropDueLetters,
  dropDueReceipts,
} from './person-store.server.ts'

/** Whom letters went to, and whose receipts were. */
export const retainedPapers: readonly Retained[] = [
  { kind: 'letter-addresses', count: countDueLetters, drop: dropDueLetters },
  { kind: 'receipt-names', count: countDueReceipts, drop: dropDueReceipts },
]
