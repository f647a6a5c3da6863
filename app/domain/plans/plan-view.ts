import type { Money } from '#app/values/money.ts'
import type { PlanState } from './plan.ts'

/** A plan as its giver sees it: what is given each month, for what, and what comes next. */
export type PlanView = {
  id: string
  /** "M-1017". */
  number: string
  state: PlanState
  amount: Money
  /** `open` while it takes new gifts; those of a plan go there until its giver names another. */
  fund: { slug: string; name: string; open: boolean }
  /** When Stripe charges next; unset where nothing will be charged. */
  nextChargeAt: Date | undefined
  /** When a pause ends by itself. */
  resumesAt: Date | undefined
  /** The charge whose day of the month the others keep, as far as Stripe has said. */
  anchorAt: Date | undefined
  /** When its newest gift came in. */
  lastGiftAt: Date
  startedAt: Date
  endedAt: Date | undefined
}

/** A plan as the page shows it that Stripe sends its payer back to. */
export type PlanThanks = PlanView & {
  /** Its first month was paid once. */
  began: boolean
  /** What the first month brought and for what, whatever the plan says by now. */
  first: { amount: Money; fund: string }
  /** Of that, what was added for the card's cost. */
  costCovered: number
  /** Given in a person's own name: neither a company's nor anonymous. */
  isNamed: boolean
  sessionId: string | null
  email: string
}
