import { keepRefundsThrough } from '#app/domain/payments/keep-refunds-through.server.ts'
import { listRefundsUntaken } from '#app/domain/payments/list-refunds-untaken.server.ts'
import { ring } from '#app/platform/bell.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { applyRefund } from './apply-refund.server.ts'

/**
 * Finds refunds that moved at Stripe while no webhook arrived, by its list of those made lately, and gives each its effect; answers how many.
 * Only what has all been taken in is passed by the next time.
 */
export async function findLostRefunds(now: Date): Promise<number> {
  const untaken = await listRefundsUntaken(now)
  if (!untaken) return 0
  for (const view of untaken.views) await transaction((tx) => applyRefund(view, now, tx))
  await keepRefundsThrough(untaken.until, now)
  if (untaken.views.length > 0) ring('letters')
  return untaken.views.length
}
