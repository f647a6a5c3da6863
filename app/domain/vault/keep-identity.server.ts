import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { lockAway } from '#app/platform/vault.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import type { Identity, Subject } from './identity.ts'
import type { VaultRefusal } from './opening.ts'
import { reachVault } from './reach-vault.server.ts'
import { saveIdentity } from './store.server.ts'

type Wish = {
  subject: Subject
  identity: Identity
  by: Extract<Actor, { kind: 'staff' }>
  now: Date
}

/**
 * Locks away who somebody is, whole and in the place of what was there; nobody needs to read the old one for it. The history knows that it
 * was done. Refused while the vault is shut.
 */
export async function keepIdentity(wish: Wish): Promise<Outcome<undefined, VaultRefusal>> {
  const { subject, identity, by, now: at } = wish
  const vault = await reachVault()
  if (!vault) return refused('vault_shut')
  const line = { by, action: 'vault.kept', object: subject, at } as const
  await transaction((tx) => recordHistory(line, tx))
  const sealed = lockAway(`vault/identity/${subject}`, JSON.stringify(identity))
  await saveIdentity({ subject, sealed, by: by.id, at }, vault)
  return done(undefined)
}
