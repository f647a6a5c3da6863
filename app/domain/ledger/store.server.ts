import type { Statements } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import type { EntryWish } from './accounts.ts'

/** Writes an entry and its lines in one statement. */
export async function saveEntry(
  entry: EntryWish & { date: string },
  tx: Statements,
): Promise<void> {
  const accounts = entry.postings.map((posting) => posting.account)
  const amounts = entry.postings.map((posting) => posting.amount)
  await tx.$executeRaw`
    WITH entry AS (
      INSERT INTO ledger_entry (id, reference, date, at)
      VALUES (${newId()}::uuid, ${entry.reference}, ${entry.date}::date, ${entry.at}) RETURNING id)
    INSERT INTO ledger_line (entry_id, position, account, currency, amount)
    SELECT entry.id, line.position, line.account, ${entry.currency}::currency, line.amount
    FROM entry, unnest(${accounts}::text[], ${amounts}::bigint[]) WITH ORDINALITY
      AS line(account, amount, position)`
}
