import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'

type Who = { ids: readonly string[]; emails: readonly string[] }

const hers = ({ ids, emails }: Who) => Prisma.sql`
  (supporter_id = ANY (${[...ids]}::uuid[]) OR lower(email) = ANY (${[...emails]}::text[]))`

/** The ids of all plans of a person. */
export async function listIdsOf(who: Who, on: Db = db()): Promise<string[]> {
  const rows = await on.$queryRaw<
    { id: string }[]
  >`SELECT id FROM plan WHERE ${hers(who)} ORDER BY id`
  return rows.map(({ id }) => id)
}

/** The supporters whose plans these addresses stand on. */
export async function listHolders(emails: readonly string[], on: Db = db()): Promise<string[]> {
  const rows = await on.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT supporter_id AS id FROM plan
    WHERE lower(email) = ANY (${[...emails]}::text[]) AND supporter_id IS NOT NULL`
  return rows.map(({ id }) => id)
}

/** Addresses on plans that no supporter has, with when they came. */
export const listUnheld = (
  before: Date,
  on: Db = db(),
): Promise<{ email: string; at: Date }[]> => on.$queryRaw`
  SELECT lower(email) AS email, started_at AS at FROM plan
  WHERE supporter_id IS NULL AND email <> '' AND started_at < ${before}`

/** Plans with their funds, in the order of ids, after one of them. */
export const listPlanRows = (
  { ids, after, limit }: { ids: readonly string[]; after: string; limit: number },
  on: Db = db(),
) =>
  on.plan.findMany({
    where: { id: { in: ids.filter((id) => id > after) } },
    orderBy: { id: 'asc' },
    take: limit,
    include: { fund: { select: { slug: true } }, changes: { orderBy: { askedAt: 'asc' } } },
  })

/** How many plans of a person have not ended. */
export async function countRunning(who: Who, on: Db = db()): Promise<number> {
  const rows = await on.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM plan WHERE ${hers(who)} AND state <> 'ended'`
  return rows[0]?.n ?? 0
}

const forgotten = (at: Date) => Prisma.sql`
  UPDATE plan SET forgotten_at = ${at}, supporter_id = NULL, name = '', email = '', request = '{}',
    company_name = NULL, organisation_number = NULL`

/** Empties whose a plan was, what Stripe was asked in her name, and what she was told of it. */
export async function forgetPlans(who: Who, at: Date, tx: Tx): Promise<number> {
  await tx.$executeRaw`
    DELETE FROM plan_notice WHERE plan_id IN (SELECT id FROM plan WHERE ${hers(who)})`
  await tx.$executeRaw`
    DELETE FROM plan_change WHERE plan_id IN (SELECT id FROM plan WHERE ${hers(who)})`
  return tx.$executeRaw`${forgotten(at)} WHERE ${hers(who)} AND forgotten_at IS NULL`
}

export const movePlans = (from: string, to: string, tx: Tx): Promise<number> =>
  tx.$executeRaw`UPDATE plan SET supporter_id = ${to}::uuid WHERE supporter_id = ${from}::uuid`

type Due = { count: number; oldest: Date | null }
type Batch = { at: Date; limit: number }

const endedBefore = (before: Date) => Prisma.sql`
  forgotten_at IS NULL AND state = 'ended' AND ended_at < ${before}`

/** Plans that ended so long ago that nothing needs their givers, or that never began. */
export async function countDueEnded(before: Date): Promise<Due> {
  const rows = await db().$queryRaw<Due[]>`
    SELECT count(*)::int AS count, min(started_at) AS oldest FROM plan WHERE ${endedBefore(before)}`
  return rows[0] ?? { count: 0, oldest: null }
}

/** Forgets a batch of them; answers how many. */
export const dropDueEnded = (before: Date, { at, limit }: Batch, tx: Tx) =>
  tx.$executeRaw`
    ${forgotten(at)} WHERE id IN (SELECT id FROM plan WHERE ${endedBefore(before)} ORDER BY ended_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)`
