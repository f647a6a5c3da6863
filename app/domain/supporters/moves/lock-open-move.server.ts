import type { Tx } from '#app/platform/db.server.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import { lockSupporters } from '../merge-store.server.ts'
import type { AddressMove, MovePurpose } from './address-move.ts'
import { findMoveByWord, lockMove } from './move-store.server.ts'

type Wish = { token: string; purpose: MovePurpose; now: Date }

/** The open move behind a letter's link, with its giver, both locked in the order in which staff's own correction locks them; undefined when there is none. */
export async function lockOpenMove(
  { token, purpose, now }: Wish,
  tx: Tx,
): Promise<AddressMove | undefined> {
  const word = { hash: tokenHash(token), purpose }
  const found = await findMoveByWord(word, now, tx)
  if (!found) return undefined
  await lockSupporters([found.supporterId], tx)
  return lockMove(word, now, tx)
}
