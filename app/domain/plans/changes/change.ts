import type { Currency } from '#app/values/money.ts'
import type { Plan } from '../plan.ts'

/** What may be changed of a plan that has begun. Amounts in minor units. */
export type PlanChange =
  | { kind: 'amount'; amount: number }
  | { kind: 'fund'; fund: string }
  | { kind: 'day'; day: number }
  | { kind: 'pause'; months: number }
  | { kind: 'resume' }
  | { kind: 'stop' }
export type ChangeKind = PlanChange['kind']

/** A pause is for so many months at most; whoever wants longer stops, and begins again when she likes. */
export const longestPause = 12

/** Days that every month has. */
export const lastDay = 28

export type WhyNotChange =
  | 'plan_ended'
  | 'already_so'
  /** The day is not moved while a month waits to be paid, or while nothing is charged. */
  | 'not_while_behind'
  | 'not_while_paused'
  /** A month is being charged about now: to move the day could charge twice, or not at all. */
  | 'charge_near'

export type ChangeRefusal =
  | WhyNotChange
  | 'fund_unknown'
  | 'form_stale'
  | 'change_under_way'
  | 'payment_unreachable'

/** How a plan stood, as it is told. Instants as ISO texts. */
export type Standing = {
  amount: number
  currency: Currency
  fundId: string
  nextChargeAt: string | null
  resumesAt: string | null
  /** The charge whose day the others keep, as far as Stripe has said. */
  anchorAt?: string
}

/** What the giver is told of a change; `after` once it is made. */
export type Said = { planNumber: string; before: Standing; after?: Standing }

export type ChangeRow = {
  id: string
  planId: string
  kind: ChangeKind
  state: 'wanted' | 'made' | 'refused'
  contentDigest: string
  idempotencyKey: string
  request: unknown
  said: Said
  askedBy: string
  askedAt: Date
  refusal: string | null
}

/** A change that was made: of which plan, who asked, and how the plan stood before and after. */
export type MadeChange = Pick<ChangeRow, 'planId' | 'kind' | 'askedBy'> & {
  before: Standing
  after: Standing
}

/** How a plan stands now, as it is told. */
export const standingOf = (
  plan: Pick<Plan, 'amount' | 'currency' | 'fundId' | 'nextChargeAt' | 'resumesAt'>,
): Standing => ({
  ...{ amount: plan.amount, currency: plan.currency, fundId: plan.fundId },
  nextChargeAt: plan.nextChargeAt?.toISOString() ?? null,
  resumesAt: plan.resumesAt?.toISOString() ?? null,
})
