import type { MovePurpose } from '#app/domain/supporters/moves/address-move.ts'
import { findMove } from '#app/domain/supporters/moves/find-move.server.ts'
import { now } from '#app/platform/clock.server.ts'
import type { MoveShown } from './move-facts.tsx'

/** What the page behind a letter's link shows of a move; undefined when there is nothing open. */
export async function findShownMove(
  params: Readonly<Record<string, string | undefined>>,
  purpose: MovePurpose,
): Promise<MoveShown | undefined> {
  const move = await findMove(params.token ?? '', purpose, now())
  if (!move) return undefined
  const { newEmail, askedAt, agreedAt, expiresAt } = move
  return { newEmail, askedAt, agreedAt, expiresAt }
}
