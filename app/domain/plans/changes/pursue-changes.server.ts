import { claimOpenChanges } from './change-store.server.ts'
import { pursueChange } from './pursue-change.server.ts'

/** Goes on with changes of which nobody knows what became: each is looked up, and asked for again. Several servers share the work. */
export async function pursueChanges(now: Date, limit = 50): Promise<void> {
  for (const change of await claimOpenChanges(now, limit)) {
    await pursueChange(change, { again: true, now })
  }
}
