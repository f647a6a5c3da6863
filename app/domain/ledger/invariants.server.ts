import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db } from '#app/platform/db.server.ts'
import { booksChecks } from './invariants/books-store.server.ts'
import type { Breach, Check } from './invariants/check.ts'
import { paperChecks } from './invariants/papers-store.server.ts'
import { paymentChecks } from './invariants/payments-store.server.ts'
import { stockChecks } from './invariants/stock-store.server.ts'

const checks: Check[] = [...stockChecks, ...booksChecks, ...paymentChecks, ...paperChecks]

/** Enough to see what is wrong; a broken promise seldom breaks once. */
const mostSubjects = 20

/**
 * Every place where a promise of the books is broken, at most 20 for each; empty when all hold. Only reads. Each promise is asked in one
 * statement, so that what is being settled meanwhile is seen either before or after.
 */
export async function findBreaches({ now }: { now: Date }): Promise<Breach[]> {
  const found: Breach[] = []
  for (const check of checks) found.push(...(await ask(check, now)))
  return found
}

async function ask({ find, invariant, sentence }: Check, now: Date, on: Db = db()) {
  const rows = await on.$queryRaw<{ subject: string }[]>(
    Prisma.sql`${find(now)} LIMIT ${mostSubjects}`,
  )
  return rows.map(({ subject }): Breach => ({ invariant, sentence, subject }))
}
