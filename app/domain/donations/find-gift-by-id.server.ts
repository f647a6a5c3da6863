import type { GiftRow } from './donation.ts'
import { fundName } from './fund-name.ts'
import { findDonation } from './store.server.ts'

/** A gift by its own id, its fund named in the giver's language; undefined when there is none. */
export async function findGiftById(id: string): Promise<GiftRow | undefined> {
  const row = await findDonation(id)
  return row && { ...row, fund: { slug: row.fund.slug, name: fundName(row.fund, row.locale) } }
}
