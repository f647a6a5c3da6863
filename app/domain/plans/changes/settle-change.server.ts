import { oweLetter } from '#app/domain/receipts/owe-letter.server.ts'
import type { Statements } from '#app/platform/db.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import type { Plan } from '../plan.ts'
import type { SubscriptionView } from '../subscription-view.ts'
import { type ChangeRow, type MadeChange, standingOf } from './change.ts'
import { closeChange, findOpenChange, savePlanFund } from './change-store.server.ts'

type Seen = { plan: Plan; view: SubscriptionView; now: Date }

/**
 * Closes the change of a plan that is under way, as far as Stripe shows what became of it, and owes the giver the letter that says so. It does not
 * matter who looked: the form, a webhook or the reconciler. The plan's row is locked by whoever asks. Answers the change that it closed as made.
 */
export async function settleChange(seen: Seen, tx: Statements): Promise<MadeChange | undefined> {
  const { plan, view, now: at } = seen
  const open = await findOpenChange(plan.id, tx)
  if (!open) return undefined
  const isOver = view.state === 'ended'
  if (isOver && open.kind !== 'stop') {
    await closeChange({ id: open.id, refusal: 'plan_ended', at }, tx)
    return undefined
  }
  return isOver || view.changeId === open.id ? close(open, seen, tx) : undefined
}

async function close(
  { id, planId, kind, said, askedBy }: ChangeRow,
  { plan, view, now: at }: Seen,
  tx: Statements,
): Promise<MadeChange | undefined> {
  const fundId = (kind === 'fund' && view.fundId) || plan.fundId
  if (fundId !== plan.fundId) await savePlanFund(plan.id, fundId, tx)
  const { amount, nextChargeAt = null, resumesAt = null, anchorAt } = view
  const standing = standingOf({ amount, currency: plan.currency, fundId, nextChargeAt, resumesAt })
  const after = { ...standing, ...(anchorAt && { anchorAt: anchorAt.toISOString() }) }
  if (!(await closeChange({ id, said: { ...said, after }, at }, tx))) return undefined
  const { email: recipient, locale } = plan
  const reference = referenceTo('plan-change', id)
  await oweLetter({ kind: 'plan-changed', reference, recipient, locale, at }, tx)
  return { planId, kind, askedBy, before: said.before, after }
}
