import { booksChecks } from './invariants/books-store.server.ts'
import type { Breach, Check } from './invariants/check.ts'
import { historyBreaches } from './invariants/history-breaches.server.ts'
import { paperChecks } from './invariants/papers-store.server.ts'
import { paymentChecks } from './invariants/payments-store.server.ts'
import { stockChecks } from './invariants/stock-store.server.ts'
import { listSubjects } from './invariants/store.server.ts'
import { storyChecks } from './invariants/stories-store.server.ts'

const checks: Check[] = [
  ...stockChecks,
  ...booksChecks,
  ...paymentChecks,
  ...paperChecks,
  ...storyChecks,
]

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
