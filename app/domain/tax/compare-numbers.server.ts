import { findOwnNumber } from './find-own-number.server.ts'
import { findNumberOf } from './number-store.server.ts'
import type { OwnNumber } from './own-number.ts'

export type ComparedNumbers = {
  /** What each has left, in their order; without the numbers themselves. */
  numbers: (OwnNumber | undefined)[]
  /** Whether two of them have left different ones: as a rule they are two people. */
  differ: boolean
}

/** The numbers of supporters who may be one. */
export async function compareNumbers(ids: readonly string[]): Promise<ComparedNumbers> {
  const kept = await Promise.all(ids.map((id) => findNumberOf(id)))
  const seals = new Set(kept.flatMap((number) => number?.seal ?? []))
  return { numbers: await Promise.all(ids.map(findOwnNumber)), differ: seals.size > 1 }
}
