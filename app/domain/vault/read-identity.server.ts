import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { takeOut } from '#app/platform/vault.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { type Identity, readIdentity as readText } from './identity.ts'
import { type VaultRefusal, whyNotRead } from './opening.ts'
import { reachVault } from './reach-vault.server.ts'
import { findOpening, readSealed } from './store.server.ts'

type Wish = { id: string; by: Extract<Actor, { kind: 'staff' }>; now: Date }

/**
 * Who somebody is, to the person who asked, while her opening lasts. Each reading is a line of the history, written before anything is
 * read: two databases' logins share no transaction, and a reading without its line must not be. Show the answer; keep it nowhere.
 */
export async function readIdentity(wish: Wish): Promise<Outcome<Identity, VaultRefusal>> {
  const { id, by, now: at } = wish
  const vault = await reachVault()
  if (!vault) return refused('vault_shut')
  const opening = await findOpening(id, vault)
  const refusal = whyNotRead(opening, by.id)
  if (refusal || !opening) return refused(refusal ?? 'not_found')
  const { subject } = opening
  await transaction((tx) => recordHistory({ by, action: 'vault.read', object: subject, at }, tx))
  const sealed = await readSealed(id, by.id, vault)
  return done(readText(takeOut(`vault/identity/${subject}`, sealed)))
}
