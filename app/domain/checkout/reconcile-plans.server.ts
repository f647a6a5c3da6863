import { keepLook } from '#app/domain/payments/keep-look.server.ts'
import { lookUpSession } from '#app/domain/payments/look-up-session.server.ts'
import { noSuchPage } from '#app/domain/payments/payment.ts'
import { pursueChanges } from '#app/domain/plans/changes/pursue-changes.server.ts'
import { claimPlansToAsk } from '#app/domain/plans/claim-plans.server.ts'
import { endUnpaidPlan } from '#app/domain/plans/end-unpaid-plan.server.ts'
import { listInvoicesUntaken } from '#app/domain/plans/list-invoices-untaken.server.ts'
import { ring } from '#app/platform/bell.server.ts'
import { sqlTransaction } from '#app/platform/db.server.ts'
import { followInvoice } from './follow-invoice.server.ts'
import { followPlan } from './follow-plan.server.ts'

type Claimed = Awaited<ReturnType<typeof claimPlansToAsk>>[number]

/**
 * Asks Stripe about plans of which nothing has been heard, and takes in the months whose webhooks were lost; answers how many months those were.
 * What cannot be asked now is asked again in the next round.
 */
export async function reconcilePlans(now: Date, limit = 200): Promise<number> {
  await pursueChanges(now)
  await inLanes(await claimPlansToAsk(now, limit), (plan) => ask(plan, now))
  const untaken = await listInvoicesUntaken(now)
  if (!untaken) return 0
  let taken = 0
  await inLanes(untaken.invoices, async ({ id }) => {
    if ((await followInvoice(id, { now })) === 'heard') taken += 1
  })
  // Otherwise the same stretch is looked through again.
  if (taken === untaken.invoices.length)
    await keepLook('plan-invoices', untaken.until < now ? untaken.until : now)
  if (taken > 0) ring('letters')
  return taken
}

/** Stripe answers slowly and many at once: a day's questions about a thousand plans take minutes so, and one after the other most of an hour. */
const lanes = 4

async function inLanes<Thing>(things: readonly Thing[], work: (thing: Thing) => Promise<void>) {
  const waiting = things.values()
  const lane = async () => {
    for (const thing of waiting) await work(thing)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

async function ask({ id, subscriptionId, sessionId, expiresAt }: Claimed, now: Date) {
  if (subscriptionId) return void (await followPlan({ subscriptionId }, { now }))
  const page = sessionId ? await lookUpSession(sessionId) : undefined
  if (page && page !== noSuchPage && page.plan?.subscriptionId) {
    return void (await followPlan({ subscriptionId: page.plan.subscriptionId }, { now }))
  }
  const isUnknown = page === noSuchPage || !sessionId
  const isOver = page !== undefined && page !== noSuchPage && page.fate === 'expired'
  if (isOver || (isUnknown && expiresAt < now)) {
    await sqlTransaction((tx) => endUnpaidPlan(id, now, tx))
  }
}
