import { addMinutes } from '#app/values/period.ts'
import { claimListLook, listUntaken } from './look-store.server.ts'
import { lookUpRefund } from './look-up-refund.server.ts'
import { lookUpRefundsFailed } from './look-up-refunds-failed.server.ts'
import { lookUpRefundsMade } from './look-up-refunds-made.server.ts'
import type { RefundsFound, RefundView } from './refund-view.ts'

/** So often Stripe's lists are asked for, by all servers together: with a round of half a minute, well within ten minutes. */
const everyMinutes = 2

/**
 * So far back everything is looked at again: a refund may be made before its payment is settled here, and two clocks differ. Longer than a
 * payment may stay unsettled.
 */
const overlapMinutes = 60

/**
 * As long as Stripe keeps its events, and as a bank may take to send a refund back. What a shop that has never looked begins with; and whoever
 * has not looked for longer looks through the refunds of so long before, since nothing tells any more that they failed.
 */
const keptMinutes = 30 * 24 * 60

/**
 * Refunds of our payments that Stripe has otherwise than they are written here: made there by hand, moved while no webhook arrived, or sent
 * back by the bank weeks later. Also until when they are all. Undefined when somebody has just looked, or when Stripe cannot say.
 */
export async function listRefundsUntaken(now: Date): Promise<RefundsFound | undefined> {
  const through = await claimListLook({
    list: 'refunds',
    now,
    notSince: addMinutes(now, -everyMinutes),
    firstFrom: addMinutes(now, -keptMinutes),
  })
  if (!through) return undefined
  const from = addMinutes(through, -overlapMinutes)
  // Stripe's clock may be a little ahead of ours.
  const until = addMinutes(now, everyMinutes)
  const isForgotten = from < addMinutes(now, -keptMinutes)
  const since = isForgotten ? addMinutes(from, -keptMinutes) : from
  const made = await lookUpRefundsMade({ from: since, until })
  const failed = made && (await lookUpRefundsFailed({ from, until }))
  return failed && joined(made, failed)
}

/** What of both is not yet written here; of what failed, its present state counts, as of everything that is told. */
async function joined(made: RefundsFound, failed: RefundsFound): Promise<RefundsFound | undefined> {
  const known = new Set(made.views.map(({ stripeId }) => stripeId))
  const later = failed.views.filter(({ stripeId }) => !known.has(stripeId))
  const untaken = await listUntaken([...made.views, ...later])
  const views = made.views.filter(({ stripeId }) => untaken.has(stripeId))
  const asked = await askAgain(later.filter(({ stripeId }) => untaken.has(stripeId)))
  const until = failed.until < made.until ? failed.until : made.until
  return asked && { views: [...views, ...asked], until }
}

/** Each as Stripe has it now; undefined when it cannot say of one. */
async function askAgain(told: readonly RefundView[]): Promise<RefundView[] | undefined> {
  const views: RefundView[] = []
  for (const { stripeId } of told) {
    const view = await lookUpRefund(stripeId)
    if (!view) return undefined
    views.push(view)
  }
  return views
}
