import type { Retained } from '#app/domain/privacy/retained.ts'
import { countDueMoves, dropDueMoves } from './move-person-store.server.ts'

/** Addresses that somebody wanted her letters at, and that both mailboxes have not agreed to in time. */
export const retainedMoves: readonly Retained[] = [
  { kind: 'address-moves', count: countDueMoves, drop: dropDueMoves },
]
