import { addMinutes } from '#app/values/period.ts'
import { claimRefundLook, listUntaken } from './look-store.server.ts'
import { lookUpRefundsMade } from './look-up-refunds-made.server.ts'
import type { RefundView } from './refund-view.ts'

/** So often Stripe's list is asked for, by all servers together: with a round of half a minute, well within ten minutes. */
const everyMinutes = 2

/**
 * So far back everything is looked at again: a refund may be made before its payment is settled here, and two clocks differ. Longer than a
 * payment may stay unsettled.
 */
const overlapMinutes = 60

/** What a shop that has never looked begins with: as long as Stripe keeps its events. */
const firstMinutes = 30 * 24 * 60

/**
 * Refunds of our payments that Stripe has otherwise than they are written here: made there by hand, or moved while no webhook arrived. Also
 * until when they are all. Undefined when somebody has just looked, or when Stripe cannot say.
 */
export async function listRefundsUntaken(
  now: Date,
): Promise<{ views: RefundView[]; until: Date } | undefined> {
  const through = await claimRefundLook({
    now,
    notSince: addMinutes(now, -everyMinutes),
    firstFrom: addMinutes(now, -firstMinutes),
  })
  // Stripe's clock may be a little ahead of ours.
  const made =
    through &&
    (await lookUpRefundsMade(addMinutes(through, -overlapMinutes), addMinutes(now, everyMinutes)))
  if (!made) return undefined
  const untaken = await listUntaken(made.views)
  return { ...made, views: made.views.filter(({ stripeId }) => untaken.has(stripeId)) }
}
