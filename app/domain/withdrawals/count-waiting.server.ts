import { countByState } from './store.server.ts'

/** How many withdrawals wait for somebody: to be judged, or for their money. */
export const countWaiting = (): Promise<number> => countByState(['received', 'accepted'])
