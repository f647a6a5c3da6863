import { legalDate } from '#app/values/period.ts'
import type { Signer } from './pledge.ts'
import { listShownNames } from './pledge-store.server.ts'

/** So many names stand on a page; the number beside them counts all. */
const mostNames = 120

/** Who has signed and lets the page say so, the newest first. */
export const listSigners = (campaignId: string, now: Date): Promise<Signer[]> =>
  listShownNames({ campaignId, today: legalDate(now), limit: mostNames })
