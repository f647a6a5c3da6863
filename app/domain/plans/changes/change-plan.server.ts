import { findOpenFundId } from '#app/domain/donations/find-open-fund-id.server.ts'
import { type SqlTx, sqlTransaction } from '#app/platform/db.server.ts'
import { digest } from '#app/platform/seal.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { type Plan, planNumber } from '../plan.ts'
import { standAsAtStripe } from '../stand-as-at-stripe.server.ts'
import { findPlan, lockPlan } from '../store.server.ts'
import {
  type ChangeRefusal,
  type ChangeRow,
  type PlanChange,
  standingOf,
  type WhyNotChange,
} from './change.ts'
import { changeRequest } from './change-request.ts'
import { closeChange, findChangeRow, findOpenChange, saveChange } from './change-store.server.ts'
import { type PlanAtStripe, planAtStripe } from './plan-at-stripe.server.ts'
import { pursueChange } from './pursue-change.server.ts'
import { recordOwnChange } from './record-own-change.server.ts'
import { whyNotChange } from './why-not-change.ts'

export type ChangeWish = {
  /** The id of the form that asks: the same form is one change, however often it is sent. */
  id: string
  planId: string
  change: PlanChange
  /** "giver", or who asks at the desk: "staff/<id>". */
  askedBy: string
  now: Date
}

/** A change as it stands: made, or written and still wanted because Stripe did not answer. The reconciler goes on with it then. */
export type Changed = Outcome<{ id: string; state: ChangeRow['state'] }, ChangeRefusal>

/** So often another change of the same plan is helped through before ours is refused. */
const patience = 3

/**
 * Changes a plan that has begun: what is wanted and its key are written before Stripe is called, of one plan one at a time, and what Stripe then
 * shows is what counts. The same form sent twice is one change. On a refusal nothing is written and nothing asked. A stop waits for nobody: it is kept also
 * while Stripe is away, and goes before any other change that is under way.
 */
export async function changePlan(wish: ChangeWish): Promise<Changed> {
  const plan = await findPlan(wish.planId)
  if (!plan?.subscriptionId) throw new Error(`plan ${wish.planId} has not begun`)
  const kept = await findChangeRow(wish.id)
  if (kept) return goOn(kept, wish)
  if (plan.state === 'ended') return refused('plan_ended')
  const { change } = wish
  const fundId = change.kind === 'fund' ? await findOpenFundId(change.fund) : undefined
  if (change.kind === 'fund' && !fundId) return refused('fund_unknown')
  for (let left = patience; left > 0; left -= 1) {
    const seen = await planAtStripe(plan.subscriptionId)
    if (!seen && change.kind !== 'stop') return refused('payment_unreachable')
    const written = await sqlTransaction((tx) => write({ wish, plan, seen, fundId }, tx))
    if (typeof written === 'string') return refused(written)
    await pursueChange(written, { again: written.id !== wish.id, now: wish.now })
    // A stop that was asked for in another window is this one too.
    if (written.id === wish.id || (written.kind === 'stop' && change.kind === 'stop'))
      return stateOf(written.id)
  }
  return refused('change_under_way')
}

const contentOf = ({ planId, change }: ChangeWish): string => digest([planId, change])

/** The form was sent before. */
async function goOn(kept: ChangeRow, wish: ChangeWish): Promise<Changed> {
  if (kept.contentDigest !== contentOf(wish)) return refused('form_stale')
  if (kept.state === 'wanted') await pursueChange(kept, { again: true, now: wish.now })
  return stateOf(wish.id)
}

async function stateOf(id: string): Promise<Changed> {
  const row = await findChangeRow(id)
  if (!row) throw new Error(`change ${id} vanished`)
  if (row.refusal === 'plan_ended') return refused('plan_ended')
  return done({ id, state: row.state })
}

type Writing = {
  wish: ChangeWish
  plan: Plan
  /** Undefined while Stripe is away. */
  seen: PlanAtStripe | undefined
  fundId: string | undefined
}

/** Writes the change, under the plan's row lock and by how the plan stands now; or answers the other that is under way, or why not. */
async function write(
  { wish, plan: { subscriptionId }, seen, fundId }: Writing,
  tx: SqlTx,
): Promise<ChangeRow | WhyNotChange> {
  const { planId, now } = wish
  const made = seen && (await standAsAtStripe({ view: seen.view, askedAt: now }, tx))
  const plan = await lockPlan({ planId, subscriptionId: subscriptionId ?? undefined }, tx)
  if (!plan) throw new Error(`plan ${planId} vanished`)
  const written = await saveUnlessThere({ wish, plan, seen, fundId }, tx)
  await recordOwnChange(made, now, tx)
  return written
}

async function saveUnlessThere(
  { wish, plan, seen, fundId }: Writing,
  tx: SqlTx,
): Promise<ChangeRow | WhyNotChange> {
  const { id, planId, change, askedBy, now } = wish
  const there = (await findChangeRow(id, tx)) ?? (await findOpenChange(planId, tx))
  if (there && !(await givesWay(there, wish, tx))) return there
  const charging = seen?.charging === true
  const why = whyNotChange({ plan, change, fundId, charging, now })
  if (why) return why
  const request = seen
    ? changeRequest({ id, change, fundId: fundId ?? plan.fundId, seen, now })
    : {}
  const said = { planNumber: planNumber(plan.number), before: standingOf(plan) }
  const key = { contentDigest: contentOf(wish), idempotencyKey: `plan-change/${id}/v1` }
  return saveChange(
    { id, planId, kind: change.kind, ...key, request, said, askedBy, askedAt: now },
    tx,
  )
}

/** Whether a change that is under way is given up for a stop: what it wanted holds of nothing any more. */
async function givesWay(
  there: ChangeRow,
  { id, change, now: at }: ChangeWish,
  tx: SqlTx,
): Promise<boolean> {
  if (change.kind !== 'stop' || there.kind === 'stop' || there.id === id) return false
  return closeChange({ id: there.id, refusal: 'stopped', at }, tx)
}
