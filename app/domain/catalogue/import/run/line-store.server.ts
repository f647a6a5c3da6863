import type { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { LostPicture } from '../fetch-pictures.server.ts'
import type { PieceOutcome } from '../piece-outcome.ts'
import type { LineKind, RunLine } from './run.ts'

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
    details: detailsOf(outcome),
  }))
  await tx.$executeRaw`
    INSERT INTO import_line (run_id, line, label, title, outcome, product_id, details)
    SELECT ${runId}::uuid, r.* FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS r(line int, label text, title text, outcome text, product_id uuid, details jsonb)
    ON CONFLICT (run_id, line) DO UPDATE SET outcome = excluded.outcome, product_id = excluded.product_id,
      details = excluded.details
      WHERE excluded.outcome <> 'unchanged' OR import_line.outcome NOT IN ('created', 'changed')`
}

type Kept = Pick<RunLine, 'changes' | 'problems' | 'notes'> & Partial<Pick<RunLine, 'lacks'>>

const detailsOf = ({ changes, problems, notes, lacks }: PieceOutcome) => ({
  ...{ changes, problems, notes, lacks },
})

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

const isLost = { lost: { not: [] as unknown as Prisma.InputJsonArray } }

/** Forgets lost pictures, which are tried again when a run is taken up anew. */
export const forgetLost = (runId: string, on: Db = db()): Promise<unknown> =>
  on.importLine.updateMany({
    where: { runId, ...isLost },
    data: { lost: [] },
  })

type Question = { after: number; limit: number; kind?: LineKind | undefined }

/** Lines of a run in the file's order, after one: all, or those of a kind. */
export async function listLinesOfRun(
  runId: string,
  { after, limit, kind }: Question,
  on: Db = db(),
): Promise<RunLine[]> {
  const rows = await on.importLine.findMany({
    where: {
      ...{ runId, line: { gt: after } },
      ...(kind && (kind === 'lost' ? isLost : { outcome: kind })),
    },
    orderBy: { line: 'asc' },
    take: limit,
  })
  return rows.map(({ line, label, title, outcome, productId, details, lost }) => ({
    ...{ line, label, title, outcome: outcome as RunLine['outcome'] },
    productId: productId ?? undefined,
    // Lines of earlier runs say nothing of what was lacking.
    ...{ lacks: [], ...(details as unknown as Kept) },
    lost: lost as RunLine['lost'],
  }))
}

/** How many lines of a run there are of each kind. */
export async function countLines(
  runId: string,
  on: Db = db(),
): Promise<Partial<Record<LineKind, number>>> {
  const rows = await on.importLine.groupBy({ by: ['outcome'], where: { runId }, _count: true })
  const lost = await on.importLine.count({ where: { runId, ...isLost } })
  return { ...Object.fromEntries(rows.map(({ outcome, _count }) => [outcome, _count])), lost }
}
