import type { Retained } from '#app/domain/privacy/retained.ts'
import { countDueEnded, dropDueEnded } from './person-store.server.ts'

/** Whose a plan was that has ended. */
export const retainedPlans: readonly Retained[] = [
  { kind: 'ended-plans', count: countDueEnded, drop: dropDueEnded },
]
