import type { giftPlanLetters } from '#app/i18n/sv/plan-letters.ts'
import type { Money } from '#app/values/money.ts'
import type { Frame } from './letter-frame.ts'

/** Why a bank refused, in groups that have a sentence each. */
type Reason = keyof (typeof giftPlanLetters)['planLetters']['reasons']

type About<Kind extends string> = Frame & {
  kind: Kind
  /** "M-1017". */
  planNumber: string
  /** The month's own amount, or what the plan gives each month. */
  amount: Money
  fund: string
  /** The unguessable word in the address of the giver's own page. */
  giverToken: string
  reason: Reason | undefined
  /** When Stripe tries again by itself. */
  nextTryAt: Date | undefined
  /** Stripe's page on which the month is confirmed. */
  payUrl: string | undefined
  card: { last4: string; month: number; year: number } | undefined
}

export type MonthFailedLetter = About<'month-failed'>
export type MonthAwaitsLetter = About<'month-awaits'>
export type MonthRecoveredLetter = About<'month-recovered'>
export type PlanEndedLetter = About<'plan-ended'>
export type CardExpiringLetter = About<'card-expiring'>
export type CardChangedLetter = About<'card-changed'>

/** Everything that a letter about a plan needs in order to be drawn, by its kind. */
export type PlanLetterProps =
  | MonthFailedLetter
  | MonthAwaitsLetter
  | MonthRecoveredLetter
  | PlanEndedLetter
  | CardExpiringLetter
  | CardChangedLetter
