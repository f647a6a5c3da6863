import type { HistoryWish } from '#app/domain/history/history.ts'
import type { FieldChange } from './field-change.ts'
import type { ImportOrder } from './import-wish.ts'
import type { PieceOutcome } from './piece-outcome.ts'

/** More fields of one piece than anybody reads. */
const mostChanges = 100

/** What the history keeps of an import: each piece that came or was changed, with who had it imported. */
export const historyOf = (
  outcomes: readonly PieceOutcome[],
  { by, now: at }: Pick<ImportOrder, 'by' | 'now'>,
): HistoryWish[] =>
  outcomes.flatMap(({ done, id, title, label, changes }): HistoryWish[] => {
    if (id === undefined || (done !== 'created' && done !== 'changed')) return []
    const about = { by, at, object: `product/${id}`, called: title || label }
    if (done === 'created') return [{ ...about, action: 'products.imported' }]
    const shown = changes.slice(0, mostChanges).map(asChange)
    return [{ ...about, action: 'products.import_changed', changes: shown }]
  })

const asChange = ({ field, variant, before, after }: FieldChange) => ({
  ...{ field: variant ? `${field} (${variant})` : field, from: before, to: after },
})
