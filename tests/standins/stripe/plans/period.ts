/** Months after an anchor in whole seconds, as Stripe counts them: a day that a month lacks is its last, and comes back in the next. */
export function monthsAfter(anchor: number, months: number): number {
  const from = new Date(anchor * 1000)
  const day = from.getUTCDate()
  const moved = new Date(from)
  moved.setUTCDate(1)
  moved.setUTCMonth(moved.getUTCMonth() + months)
  const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate()
  moved.setUTCDate(Math.min(day, last))
  return moved.getTime() / 1000
}
