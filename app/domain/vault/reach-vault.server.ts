import type { Statements } from '#app/platform/statements.server.ts'
import { vaultDb } from '#app/platform/vault-db.server.ts'
import { pagesAreApart } from './store.server.ts'

/** The vault's own connection; undefined when none was set up, or when the pages' login could see into it: then nothing is put there. */
export async function reachVault(): Promise<Statements | undefined> {
  const vault = vaultDb()
  return vault && (await pagesAreApart()) ? vault : undefined
}
