import { legalDate } from '#app/values/period.ts'
import { type Mark, marksHeld } from './marks.ts'
import { recall } from './memory-store.server.ts'

/** The quality marks that the organisation holds today; one that has run out is not among them from that day on. */
export const recallMarks = async (now: Date): Promise<Mark[]> =>
  marksHeld((await recall()).marks, legalDate(now))
