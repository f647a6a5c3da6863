import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { type VaultRefusal, whyNotApprove } from './opening.ts'
import { reachVault } from './reach-vault.server.ts'
import { approveOpening as approveRow, findOpening } from './store.server.ts'

type Wish = { id: string; by: Extract<Actor, { kind: 'staff' }>; now: Date }

/** A second person's word: the one who asked may read for thirty minutes from now. Refused to the one who asked, and after a day. */
export async function approveOpening(wish: Wish): Promise<Outcome<undefined, VaultRefusal>> {
  const { id, by, now: at } = wish
  const vault = await reachVault()
  if (!vault) return refused('vault_shut')
  const opening = await findOpening(id, vault)
  const refusal = whyNotApprove(opening, by.id)
  if (refusal || !opening) return refused(refusal ?? 'not_found')
  const line = { by, action: 'vault.approved', object: opening.subject, at } as const
  await transaction((tx) => recordHistory(line, tx))
  return (await approveRow(id, by.id, vault)) ? done(undefined) : refused('approved_already')
}
