import { findCardTesting } from '#app/domain/organisation/find-card-testing.server.ts'

/** One while staff have stopped everything, lest they forget it. */
export const countStaffStops = async (): Promise<number> =>
  (await findCardTesting()).mode === 'stopped' ? 1 : 0
