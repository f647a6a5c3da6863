import type { Tx } from '#app/platform/db.server.ts'
import { moveGifts } from './person-store.server.ts'

/** Moves all gifts of one supporter to another; answers how many. */
export const moveGiftsTo = (from: string, to: string, tx: Tx): Promise<number> =>
  moveGifts(from, to, tx)
