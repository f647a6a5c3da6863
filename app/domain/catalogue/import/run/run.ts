import type { Locale } from '#app/i18n/locale.ts'
import type { PictureRefusal } from '#app/platform/pictures/picture.ts'
import type { Currency } from '#app/values/money.ts'
import type { Lack } from '../../sheet/sheet.ts'
import type { FieldChange } from '../field-change.ts'
import type { FileProblem } from '../file-problem.ts'
import type { Form } from '../form.ts'
import type { NoteKind } from '../note.ts'
import type { PieceOutcome } from '../piece-outcome.ts'
import type { RowProblem } from '../row-problem.ts'

/** `offered` has been looked through and waits for somebody's word. */
export type RunState = 'waiting' | 'running' | 'offered' | 'finished' | 'failed'
export type RunMode = 'preview' | 'import'

/** Why a run could not be carried through: the file's own problem, or one that came again and again. */
export type RunProblem = FileProblem

/** What lines are told apart by: what became of the piece, or that a picture of it could not be had. */
export const lineKinds = ['created', 'changed', 'unchanged', 'refused', 'lost'] as const
export type LineKind = (typeof lineKinds)[number]

/** A run as a page shows it. */
export type RunView = {
  id: string
  fileName: string
  currency: Currency
  locale: Locale
  /** In a preview, lines and counts say what would become of each piece. */
  mode: RunMode
  state: RunState
  /** Undefined until the file has been looked through. */
  form: Form | undefined
  rows: { done: number; total: number }
  pictures: { done: number; total: number }
  counts: Record<LineKind, number>
  problem: RunProblem | undefined
  askedBy: string
  askedAt: Date
  finishedAt: Date | undefined
}

/** A line of a run's report. */
export type RunLine = {
  line: number
  label: string
  title: string
  outcome: PieceOutcome['done']
  /** The piece in the catalogue; undefined while there is none. */
  productId: string | undefined
  changes: FieldChange[]
  problems: RowProblem[]
  notes: NoteKind[]
  /** What keeps it a draft although the file would have it on sale. */
  lacks: Lack[]
  lost: { position: number; address: string; refusal: PictureRefusal }[]
}

/** Larger files than any shop of a hundred pieces exports, in bytes; 10 000 rows with long texts are 22 MB. */
export const largestFile = 64 * 1024 * 1024

/** For so long a run is its server's without a sign of life; longer than eight pictures take that never come. */
export const leaseSeconds = 90

/** A file that nobody has had imported is forgotten after so many days. */
export const offeredDays = 7

/** After so many takes that all ended in the middle, another will too. */
export const mostAttempts = 5
