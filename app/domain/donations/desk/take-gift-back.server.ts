import type { Tx } from '#app/platform/db.server.ts'
import type { GiftRow, RecordedWay } from '../donation.ts'
import { fundName } from '../fund-name.ts'
import { saveTakenBack } from '../refund-store.server.ts'
import { findDonation } from '../store.server.ts'

/** Takes a recorded gift back, and answers it; undefined when it is none, or somebody has taken it back already. */
export async function takeGiftBack(
  donationId: string,
  at: Date,
  tx: Tx,
): Promise<(GiftRow & { way: RecordedWay }) | undefined> {
  if (!(await saveTakenBack({ donationId, at }, tx))) return undefined
  const row = await findDonation(donationId, tx)
  if (!row || row.way === 'card') throw new Error(`donation ${donationId} vanished as it was taken`)
  const { way } = row
  return { ...row, way, fund: { slug: row.fund.slug, name: fundName(row.fund, row.locale) } }
}
