import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Actor } from '#app/domain/history/history.ts'
import { now } from '#app/platform/clock.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { importProducts } from '../import-products.server.ts'
import type { ImportListener, ImportReport } from '../import-report.ts'
import { previewImport } from '../preview-import.server.ts'
import { forgetLost, saveLines, saveLost } from './line-store.server.ts'
import { mostAttempts, offeredDays, type RunProblem } from './run.ts'
import {
  type ClaimedRun,
  claimRun,
  dropStale,
  findPart,
  type Progress,
  saveEnd,
  saveOffered,
  saveProgress,
  saveReleased,
} from './run-store.server.ts'

/** Somebody else has this run now, or the program is to stop. */
class LetGo extends Error {}

/**
 * Looks through and imports the files that wait, one after another; answers how many it ended. A run that a server left in the middle is begun again, and finds what it wrote
 * before unchanged. `stopped` makes it let go after the batch in hand.
 */
export async function carryOnImports(
  stopped: AbortSignal = new AbortController().signal,
): Promise<number> {
  let ended = 0
  await dropStale(now(), offeredDays)
  while (!stopped.aborted) {
    const run = await claimRun(now())
    if (!run) return ended
    ended += (await carryOn(run, stopped)) ? 1 : 0
  }
  return ended
}

async function carryOn(run: ClaimedRun, stopped: AbortSignal): Promise<boolean> {
  if (run.attempts > mostAttempts) return end(run, { problem: { refusal: 'gave_up' } })
  const isPreview = run.mode === 'preview'
  const folder = await mkdtemp(join(tmpdir(), 'lykta-import-'))
  try {
    const file = join(folder, 'products.csv')
    await writeFile(run.id, file)
    return isPreview ? await lookThrough(run, file, stopped) : await importFrom(run, file, stopped)
  } catch (error) {
    if (stopped.aborted) await saveReleased(run)
    // Otherwise its lease runs out, and then it is taken up again: here or on another server.
    else if (!(error instanceof LetGo))
      log.error('import.interrupted', error, { reference: run.id })
    return false
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function importFrom(run: ClaimedRun, file: string, stopped: AbortSignal): Promise<boolean> {
  await forgetLost(run.id)
  const { currency, locale } = run
  const order = {
    ...{ file, currency, locale, by: actorOf(run), now: now() },
    ...({ publishes: 'by_rule', allowLocalPictures: false } as const),
  }
  return end(run, await importProducts(order, listenerFor(run, stopped)))
}

async function lookThrough(run: ClaimedRun, file: string, stopped: AbortSignal): Promise<boolean> {
  const { currency, locale } = run
  const order = { file, currency, locale, now: now(), publishes: 'by_rule' } as const
  const result = await previewImport(order, async (outcomes, { done: rowsDone, total: rows }) => {
    if (stopped.aborted) throw new LetGo()
    const progress = { rows, rowsDone, pictures: 0, picturesDone: 0 }
    await transaction(async (tx) => {
      if (!(await saveProgress(run, { progress, at: now() }, tx))) throw new LetGo()
      await saveLines(run.id, outcomes, tx)
    })
  })
  if ('problem' in result) return end(run, result)
  return transaction((tx) => saveOffered(run, result.preview.form, tx))
}

const actorOf = ({ askedBy, askedByName }: ClaimedRun): Actor =>
  askedBy.startsWith('staff/')
    ? { kind: 'staff', id: askedBy.slice('staff/'.length), name: askedByName }
    : { kind: askedBy === 'operator' ? 'operator' : 'lykta' }

async function writeFile(runId: string, file: string): Promise<void> {
  await pipeline(partsOf(runId), createWriteStream(file, { mode: 0o600 }))
}

async function* partsOf(runId: string): AsyncGenerator<Uint8Array> {
  for (let part = 0; ; part += 1) {
    const found = await findPart(runId, part)
    if (!found) return
    yield found.bytes
  }
}

function listenerFor(run: ClaimedRun, stopped: AbortSignal): ImportListener {
  const progress: Progress = { rows: 0, rowsDone: 0, pictures: 0, picturesDone: 0 }
  return {
    written: async (outcomes, tx) => {
      // In the transaction of the pieces: whoever has lost the run writes no more of it.
      if (!(await saveProgress(run, { progress, at: now() }, tx))) throw new LetGo()
      await saveLines(run.id, outcomes, tx)
    },
    progress: async (done, total, label) => {
      if (label === 'rows') Object.assign(progress, { rowsDone: done, rows: total })
      else Object.assign(progress, { picturesDone: done, pictures: total })
      const isOurs = await saveProgress(run, { progress, at: now() })
      if (!isOurs || stopped.aborted) throw new LetGo()
    },
    refused: () => undefined,
    lost: async (picture) => void (await saveLost(run.id, picture)),
  }
}

/** Ends a run with what came of it, and lets its file go; false when it is somebody else's by now. */
const end = (
  run: ClaimedRun,
  result: { report: ImportReport } | { problem: RunProblem },
): Promise<boolean> => {
  const [form, problem] =
    'report' in result ? [result.report.form, undefined] : [undefined, result.problem]
  return transaction((tx) => saveEnd(run, { at: now(), form, problem }, tx))
}
