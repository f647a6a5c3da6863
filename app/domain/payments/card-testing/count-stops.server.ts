import { findCardTesting } from '#app/domain/organisation/find-card-testing.server.ts'
import { listStopsAt } from './stop-store.server.ts'

/** How many stops are in force by themselves; none while staff have decided otherwise. */
export async function countStops(now: Date): Promise<number> {
  const { mode } = await findCardTesting()
  return mode === 'automatic' ? (await listStopsAt(now)).length : 0
}
