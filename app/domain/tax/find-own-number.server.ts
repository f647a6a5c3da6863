import { findNumberOf, listReportedYears } from './number-store.server.ts'
import type { OwnNumber } from './own-number.ts'

/** The number that a supporter has left, without the number: also what a copy of her own data says of it. Undefined when she has left none. */
export async function findOwnNumber(supporterId: string): Promise<OwnNumber | undefined> {
  const kept = await findNumberOf(supporterId)
  if (!kept) return undefined
  const { kind, lastFour, keptAt, hasAddress, seal } = kept
  return { kind, lastFour, keptAt, hasAddress, reported: await listReportedYears(seal) }
}
