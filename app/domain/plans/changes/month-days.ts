import { addHours, addMinutes } from '#app/values/period.ts'

/** Between two charges lie at least so many days, also when the day is moved: never twice within days. */
const fewestDays = 15

/** So long before a charge its day is not moved: one could be under way. */
export const nearMinutes = 60

/** Charges of a moved day are at noon UTC: in Stockholm that is the same date all year. */
const hour = 12

/** The same day and time `months` later; the last of a shorter month. A day that this month lacked, as `anchor` has it, comes back in the next. */
export function addMonths(at: Date, months: number, anchor: Date = at): Date {
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + months]
  const longest = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const moved = new Date(at)
  moved.setUTCFullYear(year, month, Math.min(anchor.getUTCDate(), longest))
  return moved
}

/**
 * When a plan is charged next once its day is `day` (1 to 28): on the first such day that lies at least 15 days after the last charge, so that no
 * two follow within days and no more than 46 lie between.
 */
export function nextOnDay(
  day: number,
  { lastChargeAt, now }: { lastChargeAt: Date; now: Date },
): Date {
  const rested = addHours(lastChargeAt, fewestDays * 24)
  const soonest = addMinutes(now, nearMinutes)
  const from = rested > soonest ? rested : soonest
  const here = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), day, hour))
  return here >= from ? here : addMonths(here, 1)
}

/** Days after the last month of a pause by which a charge may lie when months have different lengths. */
const slackDays = 4

/** When a pause ends so that just `months` charges are left out, the next one first: between the last of them and the one after. */
export const pauseEnd = (nextChargeAt: Date, months: number): Date =>
  addHours(addMonths(nextChargeAt, months - 1), slackDays * 24)

type Paused = {
  nextChargeAt: Date
  resumesAt: Date
  /** The charge whose day the others keep, as far as Stripe has said. */
  anchorAt: Date | undefined
}

/** The first charge after a pause that ends then. */
export function chargeAfterPause({ nextChargeAt, resumesAt, anchorAt }: Paused): Date {
  let months = 0
  while (addMonths(nextChargeAt, months, anchorAt) <= resumesAt) months += 1
  return addMonths(nextChargeAt, months, anchorAt)
}
