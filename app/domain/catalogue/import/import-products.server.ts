import { recordHistory } from '#app/domain/history/record-history.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { makeHosts } from '#app/platform/pictures/hosts.server.ts'
import { removePicture } from '#app/platform/pictures/remove-picture.server.ts'
import { decidedOutcome } from './decided-outcome.ts'
import { fetchPictures } from './fetch-pictures.server.ts'
import type { FileProblem } from './file-problem.ts'
import { historyOf } from './history-of-import.ts'
import { emptyReport, type ImportListener, type ImportReport } from './import-report.ts'
import type { ImportOrder, ImportWish } from './import-wish.ts'
import type { ImportedProduct } from './imported-product.ts'
import { type FilePiece, listPieces } from './list-pieces.server.ts'
import { addNote } from './note.ts'
import { ownText } from './own-text.ts'
import { countMissing } from './picture-store.server.ts'
import { type PieceOutcome, unreadOutcome } from './piece-outcome.ts'
import { type SavedProduct, saveProducts } from './save-products.server.ts'
import { surveyFile } from './survey-file.server.ts'

type Run = {
  order: ImportOrder
  listener: ImportListener
  report: ImportReport
  batch: FilePiece[]
  /** Rows in the batch, and rows gone through. */
  weight: number
  rowsDone: number
  /** Pieces that lack pictures, and how many those are. */
  lacking: string[]
  lackingPictures: number
}

/** Pieces are written together until they make so many rows: a commit costs the same for one row as for many. */
const rowsAtOnce = 200

/**
 * Imports a product export of either form: each piece whole or not at all, equal pieces untouched. The file is read twice, record by record, so its size does
 * not matter. Prices are read in the order's currency, texts as its language. Answers a problem, with nothing written, when the file as a whole cannot be read.
 */
export async function importProducts(
  order: ImportOrder,
  listener: ImportListener,
): Promise<{ report: ImportReport } | { problem: FileProblem }> {
  const found = await surveyFile(order.file)
  if ('problem' in found) return found
  const report = emptyReport(found.survey.rows, found.survey.columns.form)
  const run: Run = {
    ...{ order, listener, report, batch: [], weight: 0, rowsDone: 0 },
    ...{ lacking: [], lackingPictures: 0 },
  }
  for await (const piece of listPieces(order.file, found.survey, order.locale)) {
    run.batch.push(piece)
    run.weight += piece.rows
    if (run.weight >= rowsAtOnce) await flush(run)
  }
  await flush(run)
  await fetchLacking(run)
  return { report }
}

async function flush(run: Run): Promise<void> {
  const { order, report, listener, batch } = run
  const products = batch.flatMap(({ read }) => ('product' in read ? read.product : []))
  const told = { outcomes: [] as PieceOutcome[] }
  const alongside = async (saved: SavedProduct[], tx: Tx) => {
    told.outcomes = outcomesOf(batch, saved, order)
    await listener.written?.(told.outcomes, tx)
    // Last, since it waits for its turn.
    for (const wish of historyOf(told.outcomes, order)) await recordHistory(wish, tx)
  }
  const saved = batch.length > 0 ? await saveProducts(products, order, alongside) : []
  for (const { read } of batch) if ('product' in read) count(read.product, report)
  for (const [index, outcome] of told.outcomes.entries()) tell(outcome, batch[index], run)
  // Only now, after the commit, does nothing show them any more.
  for (const file of saved.flatMap(({ dropped }) => dropped)) await removePicture(file)
  await rememberLacking(saved, run)
  run.rowsDone += run.weight
  Object.assign(run, { batch: [], weight: 0 })
  await listener.progress(run.rowsDone, report.rows, 'rows')
}

/** What became of each piece of the batch, in the file's order. */
function outcomesOf(
  batch: readonly FilePiece[],
  saved: readonly SavedProduct[],
  { currency }: ImportWish,
): PieceOutcome[] {
  const rest = saved.values()
  return batch.map(({ read, ...piece }) => {
    if ('problems' in read) return unreadOutcome(piece, read.problems)
    const one = rest.next().value as SavedProduct
    const about = { label: piece.label, read: read.notes, currency }
    return { ...decidedOutcome(one.decision, about), id: one.id }
  })
}

function count({ variants, pictures }: ImportedProduct, { read }: ImportReport): void {
  read.products += 1
  read.variants += variants.length
  read.pictures += pictures.length
}

function tell(outcome: PieceOutcome, piece: FilePiece | undefined, run: Run): void {
  const { report, listener } = run
  const { label, done, problems, notes } = outcome
  for (const problem of problems) listener.refused(label, problem)
  if (piece?.counts) report[done] += 1
  const read = piece?.read
  const isOnSale = read && 'product' in read && read.product.status === 'published'
  if (done === 'created' && isOnSale) report.published += 1
  for (const note of notes) addNote(report.notes, note, ownText(label))
}

async function rememberLacking(saved: readonly SavedProduct[], run: Run): Promise<void> {
  const ids = saved.flatMap(({ id }) => id ?? [])
  for (const { productId, count: missing } of await countMissing(ids)) {
    run.lacking.push(productId)
    run.lackingPictures += missing
  }
}

async function fetchLacking(run: Run): Promise<void> {
  const { order, report, listener, lackingPictures: total } = run
  const { pictures } = report
  const hosts = makeHosts({ local: order.allowLocalPictures })
  await fetchPictures(run.lacking, hosts, {
    tried: async (fetched) => {
      pictures[fetched ? 'fetched' : 'missing'] += 1
      await listener.progress(pictures.fetched + pictures.missing, total, 'pictures')
    },
    lost: listener.lost,
  })
}
