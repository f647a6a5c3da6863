import { countWaiting } from './desk-store.server.ts'
import { reachVault } from './reach-vault.server.ts'

/** How many openings wait for this person to be the second; none while the vault is shut. */
export async function countWaitingOpenings(by: string): Promise<number> {
  const vault = await reachVault()
  return vault ? countWaiting(by, vault) : 0
}
