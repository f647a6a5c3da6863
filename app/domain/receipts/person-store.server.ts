import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'

/** Receipts of these things, in the order of ids, after one of them. */
export const listReceiptRows = (
  { references, after, limit }: { references: readonly string[]; after: string; limit: number },
  on: Db = db(),
) =>
  on.receipt.findMany({
    where: { reference: { in: [...references] }, id: { gt: after } },
    orderBy: { id: 'asc' },
    take: limit,
  })

type Who = { emails: readonly string[]; references: readonly string[] }

const hers = ({ emails, references }: Who) => Prisma.sql`
  (lower(recipient) = ANY (${[...emails]}::text[]) OR (reference = ANY (${[...references]}::text[]) AND recipient <> ''))`

type LetterOf = {
  id: string
  kind: string
  reference: string
  recipient: string
  state: string
  owedAt: Date
  sentAt: Date | null
}

/** Letters to a person or about her things, in the order of ids, after one of them. */
export const listLetterRows = (
  who: Who & { after: string; limit: number },
  on: Db = db(),
): Promise<LetterOf[]> => on.$queryRaw`
  SELECT id, kind, reference, recipient, state::text AS state, owed_at AS "owedAt", sent_at AS "sentAt" FROM letter
  WHERE ${hers(who)} AND id > ${who.after}::uuid ORDER BY id LIMIT ${who.limit}`

/** How many letters to a person are not sent yet. */
export async function countUnderWay(who: Who, on: Db = db()): Promise<number> {
  const rows = await on.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM letter WHERE ${hers(who)} AND state IN ('owed', 'sending')`
  return rows[0]?.n ?? 0
}

/** Empties whom letters went to; that they went stays. What failed waits for nobody any more. */
export const forgetLettersTo = (who: Who, tx: Tx): Promise<number> => tx.$executeRaw`
  UPDATE letter SET recipient = '', provider_id = NULL,
    state = CASE WHEN state = 'failed' THEN 'left_out'::letter_state ELSE state END WHERE ${hers(who)}`

/** The latest year in which a receipt for any of these was issued. */
export async function findLastReceipt(
  references: readonly string[],
  on: Db = db(),
): Promise<Date | undefined> {
  const last = await on.receipt.aggregate({
    where: { reference: { in: [...references] } },
    _max: { issuedAt: true },
  })
  return last._max.issuedAt ?? undefined
}

type Due = { count: number; oldest: Date | null }
type Batch = { at: Date; limit: number }

const sentBefore = (before: Date) => Prisma.sql`
  recipient <> '' AND state IN ('sent', 'failed', 'left_out') AND coalesce(sent_at, due_at) < ${before}`

/** Letters whose addresses have been kept long enough. */
export async function countDueLetters(before: Date): Promise<Due> {
  const rows = await db().$queryRaw<Due[]>`
    SELECT count(*)::int AS count, min(owed_at) AS oldest FROM letter WHERE ${sentBefore(before)}`
  return rows[0] ?? { count: 0, oldest: null }
}

/** Empties a batch of them; answers how many. What failed waits for nobody any more. */
export const dropDueLetters = (before: Date, { limit }: Batch, tx: Tx) =>
  tx.$executeRaw`
    UPDATE letter SET recipient = '', provider_id = NULL,
      state = CASE WHEN state = 'failed' THEN 'left_out'::letter_state ELSE state END
    WHERE id IN (SELECT id FROM letter WHERE ${sentBefore(before)} ORDER BY due_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)`

const named = Prisma.sql`coalesce(content #>> '{buyer,name}', content #>> '{giver,name}', '') <> ''`

/** Receipts that the books need no more as they were printed. Before the year turns in Stockholm, none. */
export async function countDueReceipts(before: Date): Promise<Due> {
  const rows = await db().$queryRaw<Due[]>`
    SELECT count(*)::int AS count, min(issued_at) AS oldest FROM receipt WHERE issued_at < ${before} AND ${named}`
  return rows[0] ?? { count: 0, oldest: null }
}

/** Empties whose receipts were; number, amount, lines and sums stay. */
export const dropDueReceipts = (before: Date, { limit }: Batch, tx: Tx) =>
  tx.$executeRaw`
    UPDATE receipt SET content = CASE
      WHEN content ? 'buyer' THEN jsonb_set(content, '{buyer}', '{"name": "", "address": []}')
      ELSE jsonb_set(content, '{giver}', '{"name": ""}') END
    WHERE id IN (SELECT id FROM receipt WHERE issued_at < ${before} AND ${named} ORDER BY issued_at LIMIT ${limit})`
