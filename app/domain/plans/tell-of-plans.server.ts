import type { Known, Person } from '#app/domain/privacy/person-room.ts'
import { asDecimalWithCode } from '#app/values/money.ts'
import { listPlanRows } from './person-store.server.ts'

/** Somebody's monthly arrangements after one of them. */
export async function tellOfPlans(
  { references }: Person,
  after: string,
  limit: number,
): Promise<Known[]> {
  const ids = references.flatMap((one) => (one.startsWith('plan/') ? [one.slice(5)] : []))
  return (await listPlanRows({ ids, after, limit })).map((plan) => ({
    ...{ id: plan.id, state: plan.state, name: plan.name, email: plan.email },
    ...{ language: plan.locale, fund: plan.fund.slug },
    amount: asDecimalWithCode(plan.amount, plan.currency),
    ...{ subscription: plan.subscriptionId, customer: plan.customerId },
    ...{ startedAt: plan.startedAt.toISOString(), endedAt: plan.endedAt?.toISOString() ?? null },
    nextChargeAt: plan.nextChargeAt?.toISOString() ?? null,
    ...{ company: plan.companyName, organisationNumber: plan.organisationNumber },
    changes: plan.changes.map(({ kind, state, askedAt }) => ({
      ...{ kind, state, requestedAt: askedAt.toISOString() },
    })),
  }))
}
