import { takeOut } from '#app/platform/vault.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { findOpeningRest } from './desk-store.server.ts'
import type { OpeningRecord } from './opening.ts'
import { reachVault } from './reach-vault.server.ts'
import { findOpening } from './store.server.ts'

export type OpeningSheet = OpeningRecord & {
  /** Why, in the words of whoever asks: they may name somebody. Show them to whoever is to approve; keep them nowhere. */
  words: string
}

/** One opening with its reason in words and its readings. Refused while the vault is shut. */
export async function findOpeningSheet(
  id: string,
): Promise<Outcome<OpeningSheet, 'vault_shut' | 'not_found'>> {
  const vault = await reachVault()
  if (!vault) return refused('vault_shut')
  const [opening, rest] = await Promise.all([findOpening(id, vault), findOpeningRest(id, vault)])
  if (!opening || !rest) return refused('not_found')
  const words = takeOut(`vault/words/${id}`, rest.words)
  return done({ ...opening, askedAt: rest.askedAt, readings: rest.readings, words })
}
