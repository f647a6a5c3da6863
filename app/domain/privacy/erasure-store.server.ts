import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import { sealMark } from './seal-mark.ts'

/** Writes marks that the database does not have. */
export const insertMarks = (marks: readonly string[], tx: Tx): Promise<number> =>
  tx.$executeRaw`
    INSERT INTO erasure (email_hash, at)
    SELECT decode(left(mark, 64), 'hex'), to_timestamp((('x' || right(mark, 12))::bit(48)::bigint) / 1000.0)
    FROM unnest(${[...marks]}::text[]) AS mark ON CONFLICT DO NOTHING`

/** Every mark that the database has. */
export async function listMarks(on: Db = db()): Promise<string[]> {
  const rows = await on.erasure.findMany()
  return rows.map(({ emailHash, at }) => sealMark(emailHash, at))
}

/** A page of supporters that came before an instant, by id: those among them whose seal is known are forgotten. */
export const listSupporters = (
  { after, before, limit }: { after: string; before: Date; limit: number },
  on: Db = db(),
): Promise<{ id: string; email: string; mergedInto: string | null; createdAt: Date }[]> =>
  on.supporter.findMany({
    where: { id: { gt: after }, createdAt: { lt: before } },
    orderBy: { id: 'asc' },
    take: limit,
    select: { id: true, email: true, mergedInto: true, createdAt: true },
  })
