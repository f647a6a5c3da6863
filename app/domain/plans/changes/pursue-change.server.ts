import Stripe from 'stripe'
import { nextKey } from '#app/domain/payments/payment.ts'
import { ring } from '#app/platform/bell.server.ts'
import { sqlTransaction } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { askStripe, refusedForGood } from '#app/platform/stripe.server.ts'
import { lookUpSubscription } from '../look-up-subscription.server.ts'
import { standAsAtStripe } from '../stand-as-at-stripe.server.ts'
import { findPlan } from '../store.server.ts'
import type { SubscriptionView } from '../subscription-view.ts'
import type { ChangeRow } from './change.ts'
import { closeChange, findChangeRow, saveChangeKey } from './change-store.server.ts'
import { clearOpenMonths } from './clear-open-months.server.ts'
import { recordOwnChange } from './record-own-change.server.ts'

/**
 * Asks Stripe for a change that is wanted, then how the plan stands: what it shows closes the change. Looked up first when it was asked for before,
 * since the answer may only have been lost. Whatever cannot be known now stays wanted.
 */
export async function pursueChange(
  change: ChangeRow,
  { again, now }: { again: boolean; now: Date },
): Promise<void> {
  const subscriptionId = (await findPlan(change.planId))?.subscriptionId
  if (!subscriptionId) throw new Error(`change ${change.id} is of a plan that has not begun`)
  const seen = again ? await look(subscriptionId, now) : undefined
  if (again && (!seen || (await findChangeRow(change.id))?.state !== 'wanted')) return
  const endsCharges = change.kind === 'pause' || change.kind === 'stop'
  if (endsCharges && !(await clearOpenMonths(subscriptionId))) return
  const sent = await send(change, subscriptionId)
  const refusal = sent?.refusal
  if (!(await look(subscriptionId, now)) || !refusal) return
  const isClosed = await sqlTransaction((tx) =>
    closeChange({ id: change.id, refusal, at: now }, tx),
  )
  if (isClosed) log.warn('plan.change_refused', { reason: refusal, kind: change.kind })
}

/** Brings the plan to where it stands at Stripe, and closes what that shows to be made. */
async function look(subscriptionId: string, now: Date): Promise<SubscriptionView | undefined> {
  const view = await lookUpSubscription(subscriptionId)
  if (!view) return undefined
  await sqlTransaction(async (tx) => {
    const made = await standAsAtStripe({ view, askedAt: now }, tx)
    await recordOwnChange(made, now, tx)
  })
  ring('letters')
  return view
}

/** What Stripe said: why it will not, or nothing more; undefined when nobody knows what became of it. */
type Sent = { refusal?: string } | undefined

async function send(change: ChangeRow, subscriptionId: string): Promise<Sent> {
  const { id, kind, idempotencyKey } = change
  const request = change.request as Stripe.SubscriptionUpdateParams
  return askStripe(
    async (stripe): Promise<Exclude<Sent, undefined>> => {
      try {
        if (kind === 'stop') await stripe.subscriptions.cancel(subscriptionId)
        else await stripe.subscriptions.update(subscriptionId, request, { idempotencyKey })
        return {}
      } catch (error) {
        if (error instanceof Stripe.errors.StripeAPIError) await renewKey(id, idempotencyKey)
        // Stripe is a neighbour: a refusal is an answer, and asking again would bring the same one.
        if (!refusedForGood(error)) throw error
        return { refusal: error.code ?? 'refused' }
      }
    },
    { step: 'plan_change' },
  )
}

/** Stripe keeps a server error under its key and would repeat it for a day; what is asked for may be asked twice. */
const renewKey = (id: string, from: string) => saveChangeKey({ id, from, to: nextKey(from) })
