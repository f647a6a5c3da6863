import { addHours } from '#app/values/period.ts'
import { deleteStops } from './stop-store.server.ts'
import { deletePages } from './store.server.ts'

/** After so long nothing of it counts any more: the key of the seals is another day's. */
const keptHours = 25

/** Takes away from where payments were started, and stops that are over; answers how many payments were forgotten. */
export async function sweepPayers(now: Date): Promise<number> {
  const before = addHours(now, -keptHours)
  await deleteStops(before)
  return deletePages(before)
}
