import { makeHosts } from '#app/platform/pictures/hosts.server.ts'
import { removePicture } from '#app/platform/pictures/remove-picture.server.ts'
import { describeProduct } from './describe-product.ts'
import { fetchPictures } from './fetch-pictures.server.ts'
import type { FileProblem } from './file-problem.ts'
import type { RowGroup } from './group-rows.ts'
import { emptyReport, type ImportListener, type ImportReport } from './import-report.ts'
import type { ImportWish } from './import-wish.ts'
import type { ImportedProduct } from './imported-product.ts'
import { listGroups } from './list-groups.server.ts'
import { addNote, type NoteKind } from './note.ts'
import { ownText } from './own-text.ts'
import { countMissing } from './picture-store.server.ts'
import { type FileContext, readProduct } from './read-product.ts'
import type { RowProblem } from './row-problem.ts'
import { type SavedProduct, saveProducts } from './save-products.server.ts'
import { surveyFile } from './survey-file.server.ts'

export type ImportOrder = ImportWish & { file: string; allowLocalPictures: boolean }

type Read = { product: ImportedProduct; notes: NoteKind[] }

type Run = {
  order: ImportOrder
  listener: ImportListener
  report: ImportReport
  context: FileContext
  /** Each SKU of the file with the line where it stands first. */
  skus: Map<string, number>
  batch: Read[]
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
 * Imports a Shopify product export: each piece whole or not at all, equal pieces untouched. The file is read twice, record by record, so its size does
 * not matter. Prices are read in the order's currency, texts as its language. Answers a problem, with nothing written, when the file as a whole cannot be read.
 */
export async function importProducts(
  order: ImportOrder,
  listener: ImportListener,
): Promise<{ report: ImportReport } | { problem: FileProblem }> {
  const found = await surveyFile(order.file)
  if ('problem' in found) return found
  const { columns, apart, rows } = found.survey
  const describe = (body: string) => describeProduct(body, order.locale)
  const run: Run = {
    ...{ order, listener, report: emptyReport(rows), context: { columns, apart, describe } },
    ...{ skus: new Map(), batch: [], weight: 0, rowsDone: 0, lacking: [], lackingPictures: 0 },
  }
  for await (const group of listGroups(order.file, columns)) await take(group, run)
  await flush(run)
  await fetchLacking(run)
  return { report: run.report }
}

async function take(group: RowGroup, run: Run): Promise<void> {
  const read = withSkus(readProduct(group, run.context), run.skus)
  const rows = group.rows.length + group.problems.length
  run.rowsDone += rows
  if ('problems' in read) refuse(group, read.problems, run)
  else {
    count(read.product, run.report)
    run.batch.push(read)
  }
  run.weight += rows
  if (run.weight >= rowsAtOnce) await flush(run)
}

/** A SKU names one variant in the whole file. Only what this needs is remembered of the pieces gone by. */
function withSkus(
  read: ReturnType<typeof readProduct>,
  skus: Map<string, number>,
): ReturnType<typeof readProduct> {
  if ('problems' in read) return read
  const problems: RowProblem[] = []
  for (const { sku, line } of read.product.variants) {
    const first = sku === undefined ? undefined : skus.get(sku)
    if (first !== undefined) {
      problems.push({ line, column: 'Variant SKU', refusal: 'sku_repeated', value: `${first}` })
    } else if (sku !== undefined) skus.set(ownText(sku), line)
  }
  return problems.length > 0 ? { problems } : read
}

function count({ variants, pictures }: ImportedProduct, { read }: ImportReport): void {
  read.products += 1
  read.variants += variants.length
  read.pictures += pictures.length
}

function refuse(group: RowGroup, problems: RowProblem[], { listener, report, context }: Run): void {
  for (const problem of problems) listener.refused(group.handle, problem)
  const places = context.apart.get(group.handle)
  // Rows that stand apart are one piece, refused once.
  if (!places || places.first === group.line) report.refused += 1
}

async function flush(run: Run): Promise<void> {
  const { order, report, listener, batch } = run
  const saved =
    batch.length > 0
      ? await saveProducts(
          batch.map(({ product }) => product),
          order,
        )
      : []
  for (const [index, piece] of saved.entries()) {
    const read = batch[index]
    if (read) await record(piece, read, run)
  }
  const ids = saved.flatMap((piece) => (piece.done === 'refused' ? [] : [piece.id]))
  for (const { productId, count: missing } of await countMissing(ids)) {
    run.lacking.push(productId)
    run.lackingPictures += missing
  }
  Object.assign(run, { batch: [], weight: 0 })
  listener.progress(run.rowsDone, report.rows, 'rows')
}

async function record(piece: SavedProduct, read: Read, { report, listener }: Run): Promise<void> {
  const { handle, done } = piece
  report[done] += 1
  if (done === 'refused') return listener.refused(handle, piece.problem)
  if (done === 'created' && read.product.status === 'published') report.published += 1
  const notes = done === 'created' ? read.notes : piece.notes
  for (const note of notes) addNote(report.notes, note, ownText(handle))
  // Only now, after the commit, does nothing show them any more.
  for (const file of piece.dropped) await removePicture(file)
}

async function fetchLacking(run: Run): Promise<void> {
  const { order, report, listener, lackingPictures: total } = run
  const { pictures } = report
  const hosts = makeHosts({ local: order.allowLocalPictures })
  await fetchPictures(run.lacking, hosts, {
    tried: (fetched) => {
      pictures[fetched ? 'fetched' : 'missing'] += 1
      listener.progress(pictures.fetched + pictures.missing, total, 'pictures')
    },
    lost: listener.lost,
  })
}
