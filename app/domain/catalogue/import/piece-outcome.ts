import type { Lack } from '../sheet/sheet.ts'
import type { FieldChange } from './field-change.ts'
import type { ImportedProduct } from './imported-product.ts'
import type { NoteKind } from './note.ts'
import type { RowProblem } from './row-problem.ts'

/** What became, or would become, of one piece of a file. */
export type PieceOutcome = {
  line: number
  label: string
  title: string
  done: 'created' | 'changed' | 'unchanged' | 'refused'
  /** The piece in the catalogue; undefined while there is none. */
  id: string | undefined
  changes: FieldChange[]
  problems: RowProblem[]
  notes: NoteKind[]
  /** What keeps it a draft although the file would have it on sale. */
  lacks: Lack[]
}

/** A piece that could not even be read. */
export const unreadOutcome = (
  piece: { line: number; label: string },
  problems: RowProblem[],
): PieceOutcome => ({
  ...{ line: piece.line, label: piece.label, title: '' },
  ...{ done: 'refused', id: undefined, changes: [], problems, notes: [], lacks: [] },
})

/** The parts that are the same whatever becomes of a piece. */
export const outcomeOf = (label: string, { line, title }: ImportedProduct) => ({
  ...{ line, label, title, id: undefined as string | undefined },
  ...{ changes: [] as FieldChange[], problems: [] as RowProblem[], notes: [] as NoteKind[] },
  lacks: [] as Lack[],
})
