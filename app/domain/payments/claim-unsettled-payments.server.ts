import { claimUnsettled } from './store.server.ts'

/** Sessions that Stripe should be asked about now, least recently asked first; no other server claims the same for two minutes. */
export async function claimUnsettledPayments(now: Date, limit: number): Promise<string[]> {
  const rows = await claimUnsettled(now, limit)
  return rows.flatMap((row) => (row.session_id ? [row.session_id] : []))
}
