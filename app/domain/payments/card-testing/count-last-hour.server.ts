import { addHours } from '#app/values/period.ts'
import { findSeen } from './decline-store.server.ts'
import type { Seen } from './policy.ts'
import { everything } from './scope.ts'

/** Refused cards on pages that nobody paid, orders too, and payments that came, in the last hour. */
export const countLastHour = (now: Date): Promise<Seen> => findSeen(everything, addHours(now, -1))
