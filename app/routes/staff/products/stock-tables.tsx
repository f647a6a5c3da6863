import type { Movement } from '#app/domain/catalogue/sheet/list-movements.server.ts'
import type { StockOf } from '#app/domain/catalogue/sheet/list-stock.server.ts'
import { formatShortDate, formatTime } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { type DeskColumn, DeskList, Pages } from '#app/ui/desk/list.tsx'
import type { ListPage } from '#app/values/cursor.ts'
import { ExportLink } from '../exports/export-link.tsx'

/** What lies on hand, and how much of it is set aside for open orders. */
export function StockTable({ stock, locale }: { stock: readonly StockOf[]; locale: Locale }) {
  const say = staffMessages(locale).products
  const columns: DeskColumn<StockOf>[] = [
    {
      ...{ key: 'name', heading: say.variants, names: true, written: true },
      cell: ({ name }) => name,
    },
    { key: 'onHand', heading: say.onHand, figures: true, cell: ({ onHand }) => onHand },
    { key: 'reserved', heading: say.reserved, figures: true, cell: ({ reserved }) => reserved },
    {
      ...{ key: 'left', heading: say.left, figures: true },
      cell: ({ onHand, reserved }) => onHand - reserved,
    },
  ]
  return (
    <section aria-labelledby="stock" className="desk-panel">
      <h2 id="stock">{say.stockNow}</h2>
      <DeskList
        {...{ locale, columns, rows: stock }}
        caption={say.stockNow}
        keyOf={({ variantId }) => variantId}
      />
    </section>
  )
}

/** What came and went, newest first: why, and who counted it. */
export function Movements({ desk, movements }: { desk: DeskFrame; movements: ListPage<Movement> }) {
  const { locale } = desk
  const say = staffMessages(locale).products
  const columns: DeskColumn<Movement>[] = [
    {
      ...{ key: 'at', heading: say.when, names: true, whole: true },
      cell: ({ at }) => `${formatShortDate(at, locale)} ${formatTime(at, locale)}`,
    },
    { key: 'name', heading: say.variants, written: true, cell: ({ name }) => name },
    {
      ...{ key: 'quantity', heading: say.quantity, figures: true },
      cell: ({ quantity }) => (quantity > 0 ? `+${quantity}` : `\u2212${-quantity}`),
    },
    {
      ...{ key: 'cause', heading: say.cause, written: true },
      cell: ({ cause, note }) => [say.causes[cause], note].filter(Boolean).join(': '),
    },
    { key: 'who', heading: say.who, written: true, cell: ({ madeBy }) => madeBy ?? '–' },
  ]
  return (
    <section aria-labelledby="movements" className="desk-panel">
      <h2 id="movements">{say.movements}</h2>
      <DeskList
        {...{ locale, columns, rows: movements.rows }}
        caption={say.movements}
        keyOf={({ id }) => id}
      />
      <Pages locale={locale} path={desk.path} next={movements.next} />
      <p className="mt-4">
        <ExportLink desk={desk} permission="products.export" />
      </p>
    </section>
  )
}
