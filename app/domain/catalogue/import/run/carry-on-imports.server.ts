import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor } from '#app/domain/history/history.ts'
import { now } from '#app/platform/clock.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { importProducts } from '../import-products.server.ts'
import type { ImportListener, ImportReport } from '../import-report.ts'
import { forgetLost, saveLines, saveLost } from './line-store.server.ts'
import { mostAttempts, type RunProblem } from './run.ts'
import {
  type ClaimedRun,
  claimRun,
  findPart,
  type Progress,
  saveEnd,
  saveProgress,
  saveReleased,
} from './run-store.server.ts'

/** Somebody else has this run now, or the program is to stop. */
class LetGo extends Error {}

/**
 * Imports the files that wait, one after another; answers how many it ended. A run that a server left in the middle is begun again, and finds what it wrote
 * before unchanged. `stopped` makes it let go after the batch in hand.
 */
export async function carryOnImports(
  stopped: AbortSignal = new AbortController().signal,
): Promise<number> {
  let ended = 0
  while (!stopped.aborted) {
    const run = await claimRun(now())
    if (!run) return ended
    ended += (await carryOn(run, stopped)) ? 1 : 0
  }
  return ended
}

async function carryOn(run: ClaimedRun, stopped: AbortSignal): Promise<boolean> {
  if (run.attempts > mostAttempts) return end(run, { problem: { refusal: 'gave_up' } })
  const folder = await mkdtemp(join(tmpdir(), 'lykta-import-'))
  try {
    const result = await importOf(run, join(folder, 'products.csv'), stopped)
    return await end(run, result)
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

async function importOf(run: ClaimedRun, file: string, stopped: AbortSignal) {
  await writeFile(run.id, file)
  await forgetLost(run.id)
  const { currency, locale } = run
  const order = { file, currency, locale, by: actorOf(run), now: now(), allowLocalPictures: false }
  return importProducts(order, listenerFor(run, stopped))
}

const actorOf = ({ askedBy, askedByName }: ClaimedRun): Actor =>
  askedBy.startsWith('staff/')
    ? { kind: 'staff', id: askedBy.slice('staff/'.length), name: askedByName }
    : { kind: askedBy === 'operator' ? 'operator' : 'lykta' }

async function writeFile(runId: string, file: string): Promise<void> {
  const handle = await open(file, 'w', 0o600)
  try {
    for (let part = 0; ; part += 1) {
      const found = await findPart(runId, part)
      if (!found) return
      await handle.write(found.bytes)
    }
  } finally {
    await handle.close()
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
