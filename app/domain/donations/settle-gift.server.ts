import { rememberSupporter } from '#app/domain/supporters/remember-supporter.server.ts'
import type { Statements } from '#app/platform/db.server.ts'
import type { GiftRow } from './donation.ts'
import { fundName } from './fund-name.ts'
import { findDonation, moveDonation, saveGiver } from './store.server.ts'

/** Settles a gift whose money came at an instant, and keeps its giver as a supporter. Undefined when it is settled already. */
export async function settleGift(
  id: string,
  cameAt: Date,
  tx: Statements,
): Promise<GiftRow | undefined> {
  const move = { id, from: ['pending', 'failed'], to: 'settled', at: cameAt } as const
  if (!(await moveDonation(move, tx))) return undefined
  const row = await findDonation(id, tx)
  if (!row) throw new Error(`donation ${id} vanished while it was settled`)
  await saveGiver(id, await rememberSupporter(row, tx), tx)
  return { ...row, fund: { slug: row.fund.slug, name: fundName(row.fund, row.locale) } }
}
