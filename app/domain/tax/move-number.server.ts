import type { Statements } from '#app/platform/db.server.ts'
import {
  dropNumberOf,
  findNumberOf,
  markChanged,
  moveNumber as move,
  moveLines,
} from './number-store.server.ts'

type Move = {
  from: string
  to: string
  /** Whose number stays when both have left one; without a choice that of whoever stays. */
  numberOf?: string
  now: Date
}

/**
 * Two supporters become one under one number, and what was reported of either is hers. What was sent under the other number is taken back by
 * the next file: the gifts are in the line of this one. Call it before the other is gone.
 */
export async function moveNumber({ from, to, numberOf, now }: Move, tx: Statements): Promise<void> {
  if (numberOf === from && (await findNumberOf(from, tx))) await dropNumberOf(to, tx)
  await move(from, to, tx)
  await dropNumberOf(from, tx)
  await moveLines(from, to, tx)
  await markChanged(to, now, tx)
}
