import type { Statements } from '#app/platform/db.server.ts'
import { dropNumberOf, moveNumber as move, moveLines } from './number-store.server.ts'

/** Two supporters become one: whoever stays keeps her own number, or takes over the other's, and what was reported of either. Call it before the other is gone. */
export async function moveNumber(
  { from, to }: { from: string; to: string },
  tx: Statements,
): Promise<void> {
  await move(from, to, tx)
  await dropNumberOf(from, tx)
  await moveLines(from, to, tx)
}
