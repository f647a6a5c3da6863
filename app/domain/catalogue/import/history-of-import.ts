import type { Change, HistoryAction, HistoryWish } from '#app/domain/history/history.ts'
import type { FieldChange } from './field-change.ts'
import type { ImportOrder } from './import-wish.ts'
import type { PieceOutcome } from './piece-outcome.ts'

/** More fields of one piece than anybody reads. */
const mostChanges = 100

/** What the history keeps of an import: each piece that came or was changed, with who had it imported. Prices have a line of their own, as at the desk. */
export const historyOf = (
  outcomes: readonly PieceOutcome[],
  { by, now: at }: Pick<ImportOrder, 'by' | 'now'>,
): HistoryWish[] =>
  outcomes.flatMap(({ done, id, title, label, changes }): HistoryWish[] => {
    if (id === undefined || (done !== 'created' && done !== 'changed')) return []
    const about = { by, at, object: `product/${id}`, called: title || label }
    if (done === 'created') return [{ ...about, action: 'products.imported' }]
    const [prices, others] = [true, false].map((isPrice) =>
      changes.filter(({ field }) => (field === 'price') === isPrice).map(asChange),
    )
    const line = (action: HistoryAction, all: Change[] = []): HistoryWish[] =>
      all.length > 0 ? [{ ...about, action, changes: all.slice(0, mostChanges) }] : []
    return [...line('products.import_changed', others), ...line('products.price_changed', prices)]
  })

const asChange = ({ field, variant, before, after }: FieldChange) => ({
  ...{ field: variant ? `${field} (${variant})` : field, from: before, to: after },
})
