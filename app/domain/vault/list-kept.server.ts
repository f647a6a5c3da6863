import { listKeptOf } from './desk-store.server.ts'
import type { Subject } from './identity.ts'
import { reachVault } from './reach-vault.server.ts'

/** Those of these subjects whose identity is kept; undefined while the vault is shut and nobody knows. */
export async function listKept(subjects: readonly Subject[]): Promise<Set<Subject> | undefined> {
  const vault = await reachVault()
  return vault && (await listKeptOf(subjects, vault))
}
