import type { Locale } from '#app/i18n/locale.ts'
import type { Currency } from '#app/values/money.ts'
import { isForm } from '../form.ts'
import type { RunMode, RunProblem, RunState, RunView } from './run.ts'

type Row = {
  id: string
  fileName: string
  currency: Currency
  locale: Locale
  mode: RunMode
  state: RunState
  form: string | null
  rows: number
  rowsDone: number
  pictures: number
  picturesDone: number
  problem: unknown
  askedByName: string
  askedAt: Date
  finishedAt: Date | null
}

/** A stored run as a page shows it. */
export const runView = (row: Row, counts: Record<string, number>): RunView => ({
  ...{ id: row.id, fileName: row.fileName, currency: row.currency, locale: row.locale },
  ...{ mode: row.mode, state: row.state },
  form: isForm(row.form) ? row.form : undefined,
  rows: { done: row.rowsDone, total: row.rows },
  pictures: { done: row.picturesDone, total: row.pictures },
  counts: { created: 0, changed: 0, unchanged: 0, refused: 0, lost: 0, ...counts },
  problem: (row.problem as RunProblem | null) ?? undefined,
  ...{ askedBy: row.askedByName, askedAt: row.askedAt, finishedAt: row.finishedAt ?? undefined },
})
