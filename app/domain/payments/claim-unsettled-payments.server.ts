import { claimUnsettled, type UnsettledRow } from './store.server.ts'

/** Payments that Stripe should be asked about now, least recently asked first; no other server claims the same for two minutes. */
export const claimUnsettledPayments = (now: Date, limit: number): Promise<UnsettledRow[]> =>
  claimUnsettled(now, limit)
