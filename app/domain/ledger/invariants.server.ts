import type { Breach } from './invariants/check.ts'
import { checks } from './invariants/checks-store.server.ts'
import { historyBreaches } from './invariants/history-breaches.server.ts'
import { listSubjects } from './invariants/store.server.ts'

/**
 * Every place where a promise of the books is broken, at most 20 for each; empty when all hold. Only reads. Each promise is asked in one
 * statement, so that what is being settled meanwhile is seen either before or after.
 */
export async function findBreaches({ now }: { now: Date }): Promise<Breach[]> {
  const found: Breach[] = []
  for (const { invariant, sentence, find } of checks) {
    const subjects = await listSubjects(find(now))
    found.push(...subjects.map((subject) => ({ invariant, sentence, subject })))
  }
  return [...found, ...(await historyBreaches())]
}
