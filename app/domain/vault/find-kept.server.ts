import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { findKeeping } from './desk-store.server.ts'
import type { Subject } from './identity.ts'
import { reachVault } from './reach-vault.server.ts'

/** Who locked an identity away and when, or that none is kept; of what is in it nothing. Refused while the vault is shut. */
export async function findKept(
  subject: Subject,
): Promise<Outcome<{ by: string; at: Date } | undefined, 'vault_shut'>> {
  const vault = await reachVault()
  return vault ? done(await findKeeping(subject, vault)) : refused('vault_shut')
}
