import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'

type Who = { ids: readonly string[]; emails: readonly string[] }

const hers = ({ ids, emails }: Who) => Prisma.sql`
  (supporter_id = ANY (${[...ids]}::uuid[]) OR lower(email) = ANY (${[...emails]}::text[]))`

/** The ids of all gifts of a person. */
export async function listIdsOf(who: Who, on: Db = db()): Promise<string[]> {
  const rows = await on.$queryRaw<
    { id: string }[]
  >`SELECT id FROM donation WHERE ${hers(who)} ORDER BY id`
  return rows.map(({ id }) => id)
}

/** The supporters whose gifts these addresses stand on. */
export async function listHolders(emails: readonly string[], on: Db = db()): Promise<string[]> {
  const rows = await on.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT supporter_id AS id FROM donation
    WHERE lower(email) = ANY (${[...emails]}::text[]) AND supporter_id IS NOT NULL`
  return rows.map(({ id }) => id)
}

/** Addresses on gifts that no supporter has, with when they came. */
export const listUnheld = (
  before: Date,
  on: Db = db(),
): Promise<{ email: string; at: Date }[]> => on.$queryRaw`
  SELECT lower(email) AS email, started_at AS at FROM donation
  WHERE supporter_id IS NULL AND email <> '' AND started_at < ${before}`

/** Gifts with their funds, in the order of ids, after one of them. */
export const listGiftRows = (
  { ids, after, limit }: { ids: readonly string[]; after: string; limit: number },
  on: Db = db(),
) =>
  on.donation.findMany({
    where: { id: { in: ids.filter((id) => id > after) } },
    orderBy: { id: 'asc' },
    take: limit,
    include: { fund: { select: { slug: true } }, tribute: true },
  })

/** How many gifts of a person still wait for their money, or for the day of their card. */
export async function countPending(who: Who, on: Db = db()): Promise<number> {
  const rows = await on.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM donation WHERE ${hers(who)} AND (state = 'pending'
      OR EXISTS (SELECT FROM tribute t WHERE t.donation_id = donation.id AND t.state = 'due'))`
  return rows[0]?.n ?? 0
}

const forgotten = (at: Date) => Prisma.sql`
  UPDATE donation SET forgotten_at = ${at}, supporter_id = NULL, name = '', email = '', company_name = NULL, organisation_number = NULL`

/** Empties who gave, and deletes the cards that went with it; what was given stays, with the bank's word for it. */
export async function forgetGifts(who: Who, at: Date, tx: Tx): Promise<number> {
  await tx.$executeRaw`
    DELETE FROM tribute WHERE donation_id IN (SELECT id FROM donation WHERE ${hers(who)})`
  return tx.$executeRaw`${forgotten(at)} WHERE ${hers(who)} AND forgotten_at IS NULL`
}

export const moveGifts = (from: string, to: string, tx: Tx): Promise<number> =>
  tx.$executeRaw`UPDATE donation SET supporter_id = ${to}::uuid WHERE supporter_id = ${from}::uuid`

type Due = { count: number; oldest: Date | null }
type Batch = { at: Date; limit: number }

/** Gifts that never came, and whose givers are known still. */
const failedBefore = (before: Date) => Prisma.sql`
  forgotten_at IS NULL AND state = 'failed' AND coalesce(closed_at, started_at) < ${before}`

/** Gifts that came so long ago that the books no longer need their givers. */
const settledBefore = (before: Date) => Prisma.sql`
  forgotten_at IS NULL AND state IN ('settled', 'refunded') AND settled_at < ${before}`

const count = async (which: Prisma.Sql): Promise<Due> => {
  const rows = await db().$queryRaw<Due[]>`
    SELECT count(*)::int AS count, min(started_at) AS oldest FROM donation WHERE ${which}`
  return rows[0] ?? { count: 0, oldest: null }
}

const drop = (which: Prisma.Sql, { at, limit }: Batch, tx: Tx) =>
  tx.$executeRaw`
    ${forgotten(at)} WHERE id IN (SELECT id FROM donation WHERE ${which} ORDER BY started_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)`

export const countDueFailed = (before: Date): Promise<Due> => count(failedBefore(before))
export const countDueSettled = (before: Date): Promise<Due> => count(settledBefore(before))
/** Empties a batch of them; answers how many. */
export const dropDueFailed = (before: Date, batch: Batch, tx: Tx) =>
  drop(failedBefore(before), batch, tx)
/** Empties a batch of them; answers how many. */
export const dropDueSettled = (before: Date, batch: Batch, tx: Tx) =>
  drop(settledBefore(before), batch, tx)
