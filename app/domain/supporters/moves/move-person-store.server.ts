import { type Db, db, type Tx } from '#app/platform/db.server.ts'

type Who = { ids: readonly string[]; emails: readonly string[] }

/** Moves of a person, and those that name an address of hers as the new one, which somebody may have typed who is not her. */
export const listMoves = ({ ids, emails }: Who, on: Db = db()) =>
  on.addressMove.findMany({
    where: { OR: [{ supporterId: { in: [...ids] } }, { newEmail: { in: [...emails] } }] },
    orderBy: { id: 'asc' },
    select: { id: true, newEmail: true, askedAt: true, agreedAt: true, expiresAt: true },
  })

/** The new addresses of moves that were asked for before an instant. */
export const listNewEmails = async (
  before: Date,
  on: Db = db(),
): Promise<{ email: string; at: Date }[]> =>
  (
    await on.addressMove.findMany({
      where: { askedAt: { lt: before } },
      select: { newEmail: true, askedAt: true },
    })
  ).map(({ newEmail: email, askedAt: at }) => ({ email, at }))

/** Takes them away, and answers which. */
export const dropMovesAbout = ({ ids, emails }: Who, tx: Tx): Promise<{ id: string }[]> =>
  tx.$queryRaw`
    DELETE FROM address_move WHERE supporter_id = ANY (${[...ids]}::uuid[]) OR new_email = ANY (${[...emails]}::text[])
    RETURNING id`

type Due = { count: number; oldest: Date | null }

/** Moves that both mailboxes have not agreed to in time. */
export async function countDueMoves(before: Date): Promise<Due> {
  const rows = await db().$queryRaw<Due[]>`
    SELECT count(*)::int AS count, min(asked_at) AS oldest FROM address_move WHERE asked_at < ${before}`
  return rows[0] ?? { count: 0, oldest: null }
}

/** Deletes a batch of them with the letters that asked; answers how many. */
export const dropDueMoves = (before: Date, { limit }: { limit: number }, tx: Tx) => tx.$executeRaw`
  WITH gone AS (DELETE FROM address_move WHERE id IN (SELECT id FROM address_move
      WHERE asked_at < ${before} ORDER BY asked_at LIMIT ${limit} FOR UPDATE SKIP LOCKED) RETURNING id),
    letters AS (DELETE FROM letter WHERE reference IN (SELECT 'address-move/' || id FROM gone))
  SELECT id FROM gone`
