import { addMinutes } from '#app/values/period.ts'
import { countByFate } from './letter-store.server.ts'

/** How many letters wait to be sent, how many of these for longer than the promised quarter of an hour, and how many were given up. */
export const countLetters = (
  now: Date,
): Promise<{ waiting: number; late: number; failed: number }> => countByFate(addMinutes(now, -15))
