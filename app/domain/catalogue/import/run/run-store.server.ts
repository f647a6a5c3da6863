import type { Locale } from '#app/i18n/locale.ts'
import type { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { Currency } from '#app/values/money.ts'
import { addHours, addSeconds } from '#app/values/period.ts'
import type { Form } from '../form.ts'
import { leaseSeconds, type RunMode, type RunProblem } from './run.ts'

export type NewRun = {
  id: string
  fileName: string
  currency: Currency
  locale: Locale
  askedBy: string
  askedByName: string
  askedAt: Date
}

/** Writes a run that is to be taken up. */
export const createRun = (run: NewRun, tx: Tx): Promise<unknown> =>
  tx.importRun.create({ data: run })

/** Keeps one part of a run's file. */
export const savePart = (
  { runId, part, bytes }: { runId: string; part: number; bytes: Uint8Array<ArrayBuffer> },
  tx: Tx,
): Promise<unknown> => tx.importPart.create({ data: { runId, part, bytes } })

/** One part of a run's file; undefined after the last. */
export const findPart = (runId: string, part: number, on: Db = db()) =>
  on.importPart.findUnique({ where: { runId_part: { runId, part } } })

export type ClaimedRun = {
  id: string
  currency: Currency
  locale: Locale
  mode: RunMode
  askedBy: string
  askedByName: string
  /** Takes so far, this one included; it tells whose claim is the latest. */
  attempts: number
}

/** Takes the run that has waited longest, or one whose server has given no sign of life, and leases it; undefined when there is none. */
export async function claimRun(at: Date, on: Db = db()): Promise<ClaimedRun | undefined> {
  const rows = await on.$queryRaw<ClaimedRun[]>`
    WITH due AS (
      SELECT id FROM import_run WHERE state = 'waiting' OR (state = 'running' AND lease_until <= ${at})
      ORDER BY asked_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
    UPDATE import_run SET state = 'running', attempts = attempts + 1, rows_done = 0, pictures_done = 0,
      started_at = coalesce(started_at, ${at}), lease_until = ${addSeconds(at, leaseSeconds)}
    FROM due WHERE import_run.id = due.id
    RETURNING import_run.id, currency::text, locale::text, mode::text, asked_by AS "askedBy",
      asked_by_name AS "askedByName", attempts`
  return rows[0]
}

export type Claim = Pick<ClaimedRun, 'id' | 'attempts'>
export type Progress = { rows: number; rowsDone: number; pictures: number; picturesDone: number }

/** Writes how far a run is and leases it anew. False when somebody else has taken it since. */
export async function saveProgress(
  { id, attempts }: Claim,
  { progress, at }: { progress: Progress; at: Date },
  on: Db = db(),
): Promise<boolean> {
  const { rows, rowsDone, pictures, picturesDone } = progress
  const count = await on.$executeRaw`
    UPDATE import_run SET rows = ${rows}, rows_done = ${rowsDone}, pictures = ${pictures},
      pictures_done = ${picturesDone}, lease_until = ${addSeconds(at, leaseSeconds)}
    WHERE id = ${id}::uuid AND state = 'running' AND attempts = ${attempts}`
  return count === 1
}

/** Offers what was looked through. False when somebody else has taken it since. */
export async function saveOffered({ id, attempts }: Claim, form: Form, tx: Tx): Promise<boolean> {
  const { count } = await tx.importRun.updateMany({
    where: { id, attempts, state: 'running' },
    data: { state: 'offered', leaseUntil: null, form },
  })
  return count === 1
}

/** Has what is offered imported, and forgets what was foreseen. False when it is not offered, or not any more. */
export async function saveWord(
  id: string,
  by: Pick<NewRun, 'askedBy' | 'askedByName'>,
  tx: Tx,
): Promise<boolean> {
  const { count } = await tx.importRun.updateMany({
    where: { id, state: 'offered' },
    data: { ...by, mode: 'import', state: 'waiting', attempts: 0, rowsDone: 0 },
  })
  if (count === 1) await tx.importLine.deleteMany({ where: { runId: id } })
  return count === 1
}

/** Forgets a run that is only offered, with its file. False when it is not offered. */
export async function dropOffered(id: string, on: Db = db()): Promise<boolean> {
  const { count } = await on.importRun.deleteMany({ where: { id, state: 'offered' } })
  return count === 1
}

/** Forgets what has been offered for so many days that nobody wants it any more. */
export const dropStale = (at: Date, days: number, on: Db = db()): Promise<unknown> =>
  on.importRun.deleteMany({
    where: { state: 'offered', askedAt: { lt: addHours(at, -24 * days) } },
  })

type End = { at: Date; form: Form | undefined; problem: RunProblem | undefined }

/** Ends a run and lets its file go. False when somebody else has taken it since. */
export async function saveEnd(claim: Claim, { at, form, problem }: End, tx: Tx): Promise<boolean> {
  const { id, attempts } = claim
  const { count } = await tx.importRun.updateMany({
    where: { id, attempts, state: 'running' },
    data: {
      ...{ state: problem ? 'failed' : 'finished', finishedAt: at, leaseUntil: null },
      ...(form && { form }),
      ...(problem && { problem: problem as Prisma.InputJsonObject }),
    },
  })
  if (count === 1) await tx.importPart.deleteMany({ where: { runId: id } })
  return count === 1
}

/** A run by its id. */
export const findRunRow = (id: string, on: Db = db()) => on.importRun.findUnique({ where: { id } })

/** Runs, newest first, beyond one. */
export const listRunRows = (
  after: { at: Date; id: string } | undefined,
  limit: number,
  on: Db = db(),
) =>
  on.importRun.findMany({
    where: after && {
      ...{ askedAt: { lte: after.at } },
      OR: [{ askedAt: { lt: after.at } }, { id: { lt: after.id } }],
    },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    take: limit,
  })

/** Gives a run back at once, for the next server that looks. */
export const saveReleased = ({ id, attempts }: Claim, on: Db = db()): Promise<unknown> =>
  on.importRun.updateMany({
    where: { id, attempts, state: 'running' },
    data: { state: 'waiting', leaseUntil: null },
  })
