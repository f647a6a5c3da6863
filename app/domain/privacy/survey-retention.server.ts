import { legalDate } from '#app/values/period.ts'
import type { Due, RetainedKind } from './retained.ts'
import { retainedRooms } from './retained-rooms.server.ts'
import { dueBefore, ruleOn } from './retention-rules.ts'

export type Surveyed = Due & {
  kind: RetainedKind
  keep: { days: number } | { years: number } | 'books'
  source: string
  before: Date
}

/** What the sweep would delete or empty now, kind by kind, with the rule and the oldest of it; nothing is changed. */
export async function surveyRetention(now: Date): Promise<Surveyed[]> {
  const surveyed: Surveyed[] = []
  for (const { kind, count } of retainedRooms) {
    const rule = ruleOn(kind, legalDate(now))
    const before = dueBefore(rule, now)
    const { keep, source } = rule
    surveyed.push({ kind, keep, source, before, ...(await count(before)) })
  }
  return surveyed
}
