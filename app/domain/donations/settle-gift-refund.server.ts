import type { Tx } from '#app/platform/db.server.ts'
import type { GiftRow } from './donation.ts'
import { fundName } from './fund-name.ts'
import { findGiftOfRefund, saveGivenBack } from './refund-store.server.ts'
import { findDonation } from './store.server.ts'
import { takeBackTribute } from './tributes/take-back-tribute.server.ts'

type Settling = { refundId: string; amount: number; now: Date }

/**
 * Counts a refund that is through against its gift, which is refunded once everything is back. Answers the gift; undefined for a refund that
 * takes nothing out of one, since it only pays anew what the bank had sent back.
 */
export async function settleGiftRefund(
  { refundId, amount, now: at }: Settling,
  tx: Tx,
): Promise<GiftRow | undefined> {
  const donationId = await findGiftOfRefund(refundId, tx)
  if (!donationId) return undefined
  const counted = await saveGivenBack({ donationId, amount, at }, tx)
  const row = await findDonation(donationId, tx)
  if (!row || !counted) throw new Error(`refund ${refundId} is of a gift that has not come in`)
  if (row.state === 'refunded' && row.hasTribute) await takeBackTribute(donationId, tx)
  return { ...row, fund: { slug: row.fund.slug, name: fundName(row.fund, row.locale) } }
}
