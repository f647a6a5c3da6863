import { tokenHash } from '#app/platform/seal.server.ts'
import type { AddressMove, MovePurpose } from './address-move.ts'
import { findMoveByWord } from './move-store.server.ts'

/** The open move behind a letter's link; undefined when it is done, refused, replaced, too old or dead. Changes nothing: programs open links too. */
export const findMove = (
  token: string,
  purpose: MovePurpose,
  now: Date,
): Promise<AddressMove | undefined> => findMoveByWord({ hash: tokenHash(token), purpose }, now)
