import type { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { LostPicture } from '../fetch-pictures.server.ts'
import type { PieceOutcome } from '../piece-outcome.ts'
import type { RunLine } from './run.ts'

/**
 * Writes what became of some pieces. A run that was taken up again finds what it wrote before unchanged: then the first word stands, since
 * that is what the run did.
 */
export async function saveLines(
  runId: string,
  outcomes: readonly PieceOutcome[],
  tx: Tx,
): Promise<void> {
  const rows = outcomes.map((outcome) => ({
    ...{ line: outcome.line, label: outcome.label.slice(0, 200), title: outcome.title },
    ...{ outcome: outcome.done, product_id: outcome.id ?? null },
    details: { changes: outcome.changes, problems: outcome.problems, notes: outcome.notes },
  }))
  await tx.$executeRaw`
    INSERT INTO import_line (run_id, line, label, title, outcome, product_id, details)
    SELECT ${runId}::uuid, r.* FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS r(line int, label text, title text, outcome text, product_id uuid, details jsonb)
    ON CONFLICT (run_id, line) DO UPDATE SET outcome = excluded.outcome, product_id = excluded.product_id,
      details = excluded.details
      WHERE excluded.outcome <> 'unchanged' OR import_line.outcome NOT IN ('created', 'changed')`
}

/** Adds a picture that could not be had to its piece's line. */
export const saveLost = (
  runId: string,
  { productId, position, address, refusal }: LostPicture,
  on: Db = db(),
): Promise<unknown> => {
  const lost = JSON.stringify([{ position, address, refusal }])
  return on.$executeRaw`
    UPDATE import_line SET lost = lost || ${lost}::jsonb
    WHERE run_id = ${runId}::uuid AND product_id = ${productId}::uuid`
}

/** Forgets lost pictures, which are tried again when a run is taken up anew. */
export const forgetLost = (runId: string, on: Db = db()): Promise<unknown> =>
  on.importLine.updateMany({
    where: { runId, lost: { not: [] as unknown as Prisma.InputJsonArray } },
    data: { lost: [] },
  })

/** Lines of a run in the file's order, after one. */
export async function listLinesOfRun(
  runId: string,
  { after, limit, outcome }: { after: number; limit: number; outcome?: string | undefined },
  on: Db = db(),
): Promise<RunLine[]> {
  const rows = await on.importLine.findMany({
    where: { runId, line: { gt: after }, ...(outcome && { outcome }) },
    orderBy: { line: 'asc' },
    take: limit,
  })
  return rows.map(({ line, label, title, outcome, details, lost }) => ({
    ...{ line, label, title, outcome: outcome as RunLine['outcome'] },
    ...(details as unknown as Pick<RunLine, 'changes' | 'problems' | 'notes'>),
    lost: lost as RunLine['lost'],
  }))
}
