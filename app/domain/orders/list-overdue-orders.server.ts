import { listOverdueHolds } from './store.server.ts'

/** Orders that still hold stock though their payment page must have closed. */
export async function listOverdueOrders(now: Date, limit: number): Promise<string[]> {
  const rows = await listOverdueHolds(now, limit)
  return rows.map((row) => row.order_id)
}
