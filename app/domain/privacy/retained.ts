import type { Tx } from '#app/platform/db.server.ts'

/** How much of a kind has been kept long enough, and since when the oldest. */
export type Due = { count: number; oldest: Date | null }

/** What is kept for a time and no longer, by which it is called in the dictionaries. */
export const retainedKinds = [
  'unpaid-orders',
  'order-addresses',
  'failed-gifts',
  'ended-plans',
  'payment-addresses',
  'letter-addresses',
  'address-moves',
  'unconfirmed-consents',
  'ended-consents',
  'suppressions',
  'withdrawals',
  'heard-events',
  'gift-givers',
  'receipt-names',
] as const
export type RetainedKind = (typeof retainedKinds)[number]

/** One kind of what is kept for a time: what is due before an instant, and how a batch of it goes. */
export type Retained = {
  kind: RetainedKind
  count: (before: Date) => Promise<Due>
  /** Answers how many went. */
  drop: (before: Date, batch: { at: Date; limit: number }, tx: Tx) => Promise<number>
}
