import { addHours, stockholmMidnight } from '#app/values/period.ts'
import { bookedBefore } from './bookkeeping.ts'
import type { RetainedKind } from './retained.ts'

/** How long something is kept, from a legal day on, and by which rule. */
type Rule = {
  /** This rule holds from this legal day on; of several the latest that has begun counts. */
  from: string
  keep: { days: number } | { years: number } | 'books'
  /** The rule's source, as the desk and the record of processing name it. */
  source: string
}

const always = '2000-01-01'
const rule = (keep: Rule['keep'], source: string, from = always): Rule => ({ from, keep, source })

/** How long each kind is kept. A new kind is a line here and its room's two questions; a changed time is a further rule with the day from which it holds. */
export const retentionRules: Readonly<Record<RetainedKind, readonly Rule[]>> = {
  'unpaid-orders': [rule({ days: 30 }, 'GDPR art. 5.1 e')],
  'order-addresses': [rule({ years: 3 }, 'konsumentköplagen 2022:260 5 kap. 1 §')],
  'failed-gifts': [rule({ days: 30 }, 'GDPR art. 5.1 e')],
  'ended-plans': [rule('books', 'bokföringslagen 7 kap. 2 §')],
  'payment-addresses': [rule({ years: 3 }, 'konsumentköplagen 2022:260 5 kap. 1 §')],
  'letter-addresses': [rule({ years: 1 }, 'GDPR art. 5.1 e')],
  'address-moves': [rule({ days: 7 }, 'GDPR art. 5.1 e')],
  'unconfirmed-consents': [rule({ days: 7 }, 'GDPR art. 5.1 e')],
  'ended-consents': [rule({ years: 3 }, 'GDPR art. 7.1')],
  suppressions: [rule({ years: 1 }, 'GDPR art. 5.1 e')],
  withdrawals: [rule({ years: 3 }, 'distansavtalslagen 2 kap. 10 a §')],
  'heard-events': [rule({ days: 90 }, 'GDPR art. 5.1 e')],
  'gift-givers': [rule('books', 'bokföringslagen 7 kap. 2 §')],
  'receipt-names': [rule('books', 'bokföringslagen 7 kap. 2 §')],
}

/** The rule that holds for a kind on a legal day. */
export const ruleOn = (kind: RetainedKind, day: string): Rule => {
  const begun = retentionRules[kind].filter(({ from }) => from <= day)
  const last = begun.at(-1)
  if (!last) throw new Error(`nothing says how long ${kind} is kept on ${day}`)
  return last
}

/** What is older than this has been kept long enough. */
export function dueBefore({ keep }: Pick<Rule, 'keep'>, now: Date): Date {
  if (keep === 'books') return stockholmMidnight(bookedBefore(now))
  if ('days' in keep) return addHours(now, -24 * keep.days)
  const before = new Date(now)
  before.setUTCFullYear(before.getUTCFullYear() - keep.years)
  return before
}
