import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db } from '#app/platform/db.server.ts'

/** Enough to see what is wrong; a broken promise seldom breaks once. */
const mostSubjects = 20

/** What a question about broken promises finds, at most 20 places. */
export async function listSubjects(question: Prisma.Sql, on: Db = db()): Promise<string[]> {
  const rows = await on.$queryRaw<{ subject: string }[]>(
    // A limit on the question itself would have PostgreSQL look for its first twenty answers, of which there are none, row by row.
    Prisma.sql`WITH found AS MATERIALIZED (${question}) SELECT subject FROM found LIMIT ${mostSubjects}`,
  )
  return rows.map(({ subject }) => subject)
}
