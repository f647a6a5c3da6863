import type { WaitsFor } from './desk-list.ts'
import { countStoryRows } from './desk-list-store.server.ts'

/** How many stories wait for this person to approve or publish them. */
export const countWaitingStories = (waits: WaitsFor, now: Date): Promise<number> =>
  countStoryRows({ alias: '', state: undefined, ends: undefined, waits, now })
