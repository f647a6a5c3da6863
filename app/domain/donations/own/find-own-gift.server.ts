import { type Reference, referenceTo } from '#app/values/reference.ts'
import { readGiftNumber } from '../donation.ts'
import { findOwnRow } from './own-store.server.ts'

/** A giver's own gift that came in, by its printed number, as everything that has a receipt about it; undefined for any other's. */
export async function findOwnGift(
  supporterId: string,
  printed: string,
): Promise<Reference[] | undefined> {
  const number = readGiftNumber(printed)
  const row = number === undefined ? undefined : await findOwnRow({ supporterId, number })
  if (!row) return undefined
  const refunds = row.refunds.map((id) => referenceTo('refund', id))
  return [referenceTo('donation', row.id), referenceTo('taking-back', row.id), ...refunds]
}
