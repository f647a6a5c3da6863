import { findCardTesting } from '#app/domain/organisation/find-card-testing.server.ts'
import { listStopsAt } from './stop-store.server.ts'

/** How many stops are in force; one when staff have stopped everything, none while they let everything through. */
export async function countStops(now: Date): Promise<number> {
  const { mode } = await findCardTesting()
  if (mode === 'automatic') return (await listStopsAt(now)).length
  return mode === 'stopped' ? 1 : 0
}
