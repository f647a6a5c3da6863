import type { PlanChange } from '#app/domain/plans/changes/change.ts'
import { type Changed, changePlan } from '#app/domain/plans/changes/change-plan.server.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import type { Till } from '#tests/stores/checkout/till.ts'

/** Sends the form of a change, as its giver would. */
export const change = (
  till: Till,
  planId: string,
  { id = newId(), ...wanted }: PlanChange & { id?: string },
): Promise<Changed> =>
  changePlan({ id, planId, change: wanted as PlanChange, askedBy: 'giver', now: till.now() })

export const changes = () => db().planChange.findMany({ orderBy: { askedAt: 'asc' } })

/** The letters that say what was changed. */
export const changeLetters = () =>
  db().letter.findMany({ where: { kind: 'plan-changed' }, orderBy: { owedAt: 'asc' } })

/** The instants of a plan's charges at Stripe, oldest first. */
export async function chargedAt(till: Till, subscription: string): Promise<Date[]> {
  const { data } = await till.stripe.invoices.list({ subscription, status: 'paid', limit: 100 })
  return data
    .filter(({ amount_paid: amount }) => amount > 0)
    .map(({ created }) => new Date(created * 1000))
    .toReversed()
}
