import type { Tx } from '#app/platform/db.server.ts'
import type { GiftRow } from './donation.ts'
import { fundName } from './fund-name.ts'
import { leftOfGift } from './gift-refund.ts'
import { listGiftRefunds } from './list-gift-refunds.server.ts'
import { findDonation } from './store.server.ts'

/** A gift that has come in, and what is left of it to give back, in minor units; undefined when it never came. */
export async function findGiftForRefund(
  donationId: string,
  tx: Tx,
): Promise<{ gift: GiftRow; left: number } | undefined> {
  const row = await findDonation(donationId, tx)
  if (row?.state !== 'settled' && row?.state !== 'refunded') return undefined
  const gift = { ...row, fund: { slug: row.fund.slug, name: fundName(row.fund, row.locale) } }
  return { gift, left: leftOfGift(row, await listGiftRefunds(donationId, tx)) }
}
