import { db } from '#app/platform/db.server.ts'
import { decideProducts } from './decide-products.server.ts'
import { decidedOutcome } from './decided-outcome.ts'
import type { FileProblem } from './file-problem.ts'
import type { Form } from './form.ts'
import type { ImportWish } from './import-wish.ts'
import { type FilePiece, listPieces } from './list-pieces.server.ts'
import { type PieceOutcome, unreadOutcome } from './piece-outcome.ts'
import { surveyFile } from './survey-file.server.ts'

export type Preview = {
  form: Form
  rows: number
  counts: Record<PieceOutcome['done'], number>
}

/** Hears what would become of each piece, some at a time in the file's order. Nothing of it is kept. */
export type PreviewListener = (
  outcomes: readonly PieceOutcome[],
  progress: { done: number; total: number },
) => void | Promise<void>

/** Pieces are decided together until they make so many rows. */
const rowsAtOnce = 400

/** Says what an import of this file would do, piece by piece and field by field, and writes nothing. The file's size does not matter. */
export async function previewImport(
  order: ImportWish & { file: string },
  listener: PreviewListener,
): Promise<{ preview: Preview } | { problem: FileProblem }> {
  const found = await surveyFile(order.file)
  if ('problem' in found) return found
  const { columns, rows } = found.survey
  const counts = { created: 0, changed: 0, unchanged: 0, refused: 0 }
  let batch: FilePiece[] = []
  let done = 0
  const flush = async () => {
    const outcomes = await foresee(batch, order)
    for (const [index, outcome] of outcomes.entries()) {
      if (batch[index]?.counts) counts[outcome.done] += 1
    }
    done += weightOf(batch)
    batch = []
    await listener(outcomes, { done, total: rows })
  }
  for await (const piece of listPieces(order.file, found.survey, order.locale)) {
    batch.push(piece)
    if (weightOf(batch) >= rowsAtOnce) await flush()
  }
  await flush()
  return { preview: { form: columns.form, rows, counts } }
}

const weightOf = (batch: readonly FilePiece[]): number =>
  batch.reduce((sum, { rows }) => sum + rows, 0)

async function foresee(batch: readonly FilePiece[], wish: ImportWish): Promise<PieceOutcome[]> {
  const products = batch.flatMap(({ read }) => ('product' in read ? read.product : []))
  const { decisions } = await decideProducts(products, wish, db())
  const rest = decisions.values()
  return batch.flatMap(({ read, label, line }) => {
    if ('problems' in read) return unreadOutcome({ line, label }, read.problems)
    const { value } = rest.next()
    return value ? decidedOutcome(value, { label, read: read.notes, currency: wish.currency }) : []
  })
}
