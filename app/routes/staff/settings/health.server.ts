import Stripe from 'stripe'
import { followers } from '#app/domain/checkout/followers.server.ts'
import { findBreaches } from '#app/domain/ledger/invariants.server.ts'
import { findLastEvent } from '#app/domain/payments/find-last-event.server.ts'
import { listAttention } from '#app/domain/payments/list-attention.server.ts'
import { type Endpoint, listEndpoints } from '#app/domain/payments/list-endpoints.server.ts'
import { countLetters } from '#app/domain/receipts/count-letters.server.ts'
import { countUnkeptTombstones } from '#app/domain/stories/count-unkept-tombstones.server.ts'
import { listRewritingLimits } from '#app/domain/stories/list-rewriting-limits.server.ts'
import { describeDatabase } from '#app/platform/db.server.ts'
import { diskRoom } from '#app/platform/disk.server.ts'

/** The version of Stripe's language that this program speaks. */
const spoken = Stripe.API_VERSION

/** What Stripe's endpoint must be subscribed to, by name: whoever sets it up or mends it ticks these. */
const wanted = Object.keys(followers).sort()

/** More than so many have one cause, and the first of them name it. */
const mostAttention = 100

/** How everything stands that Lykta leans on. Checking the books takes a while on a large shop, so it is done when asked for. */
export async function readHealth({ now, verify }: { now: Date; verify: boolean }) {
  const [database, event, endpoints, letters, disk, unkept, limits, attention, breaches] =
    await Promise.all([
      describeDatabase(),
      findLastEvent(),
      listEndpoints(),
      countLetters(now),
      diskRoom(),
      countUnkeptTombstones(),
      listRewritingLimits(),
      listAttention(mostAttention),
      verify ? findBreaches({ now }) : undefined,
    ])
  const ours = endpoints?.filter(({ url }) => new URL(url).pathname === '/webhooks/stripe')
  return {
    database,
    event,
    endpoints: ours?.map(compared),
    wanted,
    spoken,
    letters,
    disk,
    unkept,
    limits,
    attention,
    breaches,
  }
}

/** An endpoint against what this program speaks and follows. */
function compared({ url, version, enabled, events }: Endpoint) {
  const missing = events.includes('*') ? [] : wanted.filter((type) => !events.includes(type))
  // An endpoint without a version speaks the account's own, which may be another tomorrow.
  return { url, version, enabled, missing, speaksOurs: version === spoken }
}
