import { Prisma } from '#app/platform/db/generated/client.ts'
import { db, type Statements } from '#app/platform/db.server.ts'
import type { LetterRow } from './letter-list-store.server.ts'

type Who = { emails: readonly string[]; references: readonly string[] }

/** By address and by what it is about, each by its own index. */
const hers = ({ emails, references }: Who) => Prisma.sql`
  SELECT * FROM letter WHERE lower(recipient) = ANY (${[...emails]}::text[])
  UNION SELECT * FROM letter WHERE reference = ANY (${[...references]}::text[]) AND recipient <> ''`

/** The newest letters to somebody. */
export const listLettersToRows = (
  who: Who & { limit: number },
  on: Statements = db(),
): Promise<LetterRow[]> => on.$queryRaw`
  SELECT id, key, kind, reference, recipient, locale, state, attempts, owed_at AS "owedAt",
    due_at AS "dueAt", sent_at AS "sentAt", attention
  FROM (${hers(who)}) letters ORDER BY owed_at DESC, id DESC LIMIT ${who.limit}`

export type LetterCounts = { sent: number; failed: number; waiting: number }

/** What has become of all letters to somebody. */
export async function countLettersToRows(who: Who, on: Statements = db()): Promise<LetterCounts> {
  const rows = await on.$queryRaw<LetterCounts[]>`
    SELECT count(*) FILTER (WHERE state = 'sent')::int AS sent,
      count(*) FILTER (WHERE state = 'failed')::int AS failed,
      count(*) FILTER (WHERE state IN ('owed', 'sending'))::int AS waiting FROM (${hers(who)}) letters`
  return rows[0] ?? { sent: 0, failed: 0, waiting: 0 }
}
