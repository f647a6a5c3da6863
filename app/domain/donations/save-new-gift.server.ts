import type { Statements } from '#app/platform/db.server.ts'
import { type NewDonation, saveDonation } from './store.server.ts'
import type { TributeWish } from './tributes/tribute.ts'
import { saveTribute } from './tributes/tribute-store.server.ts'

/** Writes a gift, with the card that goes with it, unless its form already made one; false then. */
export async function saveNewGift(
  gift: NewDonation & { tribute?: TributeWish },
  tx: Statements,
): Promise<boolean> {
  const { id: donationId, locale, tribute } = gift
  if (!(await saveDonation(gift, tx))) return false
  if (tribute) await saveTribute({ donationId, locale, tribute }, tx)
  return true
}
