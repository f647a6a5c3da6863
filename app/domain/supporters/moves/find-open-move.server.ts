import type { AddressMove } from './address-move.ts'
import { findMoveBy } from './move-store.server.ts'

/** The open move of a supporter, or the one of this id, for whoever answers her or writes its letter; undefined when there is none. */
export const findOpenMove = (
  which: { id: string } | { supporterId: string },
  now: Date,
): Promise<AddressMove | undefined> => findMoveBy(which, now)
