import { addMinutes, legalDate } from '#app/values/period.ts'
import type { Plan } from '../plan.ts'
import type { PlanChange, WhyNotChange } from './change.ts'
import { nearMinutes } from './month-days.ts'

type Asked = {
  plan: Plan
  change: PlanChange
  fundId: string | undefined
  /** A month is written that Stripe will charge within the hour. */
  charging: boolean
  now: Date
}

/** Why a plan cannot be changed so now; undefined when it can. */
export function whyNotChange(asked: Asked): WhyNotChange | undefined {
  const { plan, change, fundId } = asked
  if (plan.state === 'ended') return 'plan_ended'
  if (change.kind === 'day') return whyNotDay(change.day, asked)
  const same =
    (change.kind === 'amount' && change.amount === plan.amount) ||
    (change.kind === 'fund' && fundId === plan.fundId) ||
    (change.kind === 'resume' && plan.state !== 'paused')
  return same ? 'already_so' : undefined
}

function whyNotDay(day: number, { plan, charging, now }: Asked): WhyNotChange | undefined {
  if (plan.state === 'past_due') return 'not_while_behind'
  if (plan.state === 'paused' || !plan.nextChargeAt) return 'not_while_paused'
  if (charging || plan.nextChargeAt < addMinutes(now, nearMinutes)) return 'charge_near'
  const isSame = Number(legalDate(plan.nextChargeAt).slice(8)) === day
  return isSame ? 'already_so' : undefined
}
