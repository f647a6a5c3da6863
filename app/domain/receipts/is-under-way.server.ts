import type { Tx } from '#app/platform/db.server.ts'
import { findUnderWay } from './letter-store.server.ts'

/** Whether what the neighbour calls by this id may be a letter to one of these addresses that is just being sent, so that nobody has written its id yet. */
export const isUnderWay = (
  letter: { providerId: string; to: readonly string[] },
  tx: Tx,
): Promise<boolean> => findUnderWay(letter, tx)
