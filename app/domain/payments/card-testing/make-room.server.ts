import { addMinutes, addSeconds } from '#app/values/period.ts'
import { closePage } from './close-page.server.ts'
import { claimOldest } from './page-store.server.ts'
import { type Crowd, givesWay, type Standing } from './policy.ts'
import type { Seal } from './store.server.ts'

type Wish = { crowd: Crowd; standing: Standing; waitedMs: number; now: Date }

/**
 * Closes at Stripe the page that has shown no sign of life for longest, when it may give way. What it was for follows when Stripe tells. The
 * caller looks again in any case, since somebody may have paid meanwhile. True when a page was closed.
 */
export async function makeRoom(address: Seal, wish: Wish): Promise<boolean> {
  const { crowd, now } = wish
  const page = await claimOldest(crowd === 'address' ? address : undefined, {
    ...{ before: lastSignBefore(wish), now },
  })
  const view = page && (await closePage(page, { now, claimed: true }))
  return view !== undefined && view.fate !== 'open'
}

function lastSignBefore({ crowd, standing, waitedMs, now }: Wish): Date {
  if (crowd === 'everybody') return addMinutes(now, -givesWay.everybodysMinutes)
  const waited = waitedMs >= givesWay.youngAfterWaitingSeconds * 1000
  const isAny = waited && !standing.address.tried
  return isAny ? addMinutes(now, 1) : addSeconds(now, -givesWay.atOnceSeconds)
}
