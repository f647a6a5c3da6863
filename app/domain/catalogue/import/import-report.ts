import type { Tx } from '#app/platform/db.server.ts'
import type { LostPicture } from './fetch-pictures.server.ts'
import type { Form } from './form.ts'
import type { Notes } from './note.ts'
import type { PieceOutcome } from './piece-outcome.ts'
import type { RowProblem } from './row-problem.ts'

/** What an import did, in numbers. */
export type ImportReport = {
  form: Form
  rows: number
  /** Pieces, variants and picture addresses that could be read. */
  read: { products: number; variants: number; pictures: number }
  created: number
  changed: number
  unchanged: number
  refused: number
  /** New pieces that are on sale at once. */
  published: number
  pictures: { fetched: number; missing: number }
  notes: Notes
}

/** Who listens while the file is imported. Nothing of it is kept, so that a large file needs no more memory than a small one. */
export type ImportListener = {
  /** Called before the commit of what it tells, to write something that is to stand or fall with it; again when the commit must be tried again. */
  written?(outcomes: readonly PieceOutcome[], tx: Tx): Promise<void>
  refused(handle: string, problem: RowProblem): void
  progress(done: number, total: number, label: 'rows' | 'pictures'): void | Promise<void>
  lost(picture: LostPicture): void | Promise<void>
}

/** The report before the first row. */
export const emptyReport = (rows: number, form: Form): ImportReport => ({
  ...{ form, rows },
  read: { products: 0, variants: 0, pictures: 0 },
  ...{ created: 0, changed: 0, unchanged: 0, refused: 0, published: 0 },
  pictures: { fetched: 0, missing: 0 },
  notes: new Map(),
})
