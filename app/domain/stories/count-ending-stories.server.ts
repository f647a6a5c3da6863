import type { EndWindow } from './desk-list.ts'
import { countStoryRows } from './desk-list-store.server.ts'

/** How many stories stand on a consent that ends within this window. */
export const countEndingStories = (ends: EndWindow, now: Date): Promise<number> =>
  countStoryRows({ alias: '', state: undefined, waits: undefined, ends, now })
