import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { takeOut } from '#app/platform/vault.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { type Identity, readIdentity, type Subject } from './identity.ts'
import type { VaultRefusal } from './opening.ts'
import { reachVault } from './reach-vault.server.ts'
import { findSealed } from './store.server.ts'

type Wish = { subject: Subject; by: Extract<Actor, { kind: 'staff' }>; now: Date }

/**
 * What a text must not contain, for the check before publishing alone. It opens nothing to a person: whoever asks is told where something
 * was found and of what kind. A line of the history says for whom it was read, before it is.
 */
export async function findSecrets(wish: Wish): Promise<Outcome<Identity, VaultRefusal>> {
  const { subject, by, now: at } = wish
  const vault = await reachVault()
  if (!vault) return refused('vault_shut')
  const line = { by, action: 'vault.checked', object: subject, at } as const
  await transaction((tx) => recordHistory(line, tx))
  const sealed = await findSealed(subject, vault)
  if (!sealed) return refused('nothing_kept')
  return done(readIdentity(takeOut(`vault/identity/${subject}`, sealed)))
}
