import type { GiftOf, GiftsOf } from '#app/domain/donations/list-gifts-of.server.ts'
import type { OrderOf } from '#app/domain/orders/list-orders-of.server.ts'
import { formatMoneyWithCode, formatShortDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { type DeskColumn, DeskList } from '#app/ui/desk/list.tsx'
import { Price } from '#app/ui/kit/price.tsx'

/** What somebody has given: what it comes to, and the newest gifts. */
export function Given({ given, locale, at = '' }: { given: GiftsOf; locale: Locale; at?: string }) {
  const say = staffMessages(locale).people
  const columns: DeskColumn<GiftOf>[] = [
    {
      ...{ key: 'number', heading: say.number, names: true, whole: true },
      cell: ({ number }) => <a href={`/staff/gifts/${number}`}>{number}</a>,
    },
    {
      key: 'at',
      heading: say.when,
      whole: true,
      cell: (row) => formatShortDate(row.startedAt, locale),
    },
    { key: 'fund', heading: say.fund, written: true, cell: (row) => row.fund },
    { key: 'state', heading: say.state, cell: (row) => say.giftStates[row.state] },
    {
      ...{ key: 'amount', heading: say.amount, figures: true },
      cell: (row) => <Price money={row.amount} locale={locale} code />,
    },
  ]
  return (
    <section aria-labelledby={at ? undefined : 'given'} className="desk-panel">
      <h2 id={at ? undefined : 'given'}>{say.given}</h2>
      {given.settled.map(({ sum, count }) => (
        <p key={sum.currency} className="mb-3">
          {say.sum(count, formatMoneyWithCode(sum, locale))}
        </p>
      ))}
      <DeskList
        {...{ locale, columns, rows: given.gifts }}
        caption={say.given}
        keyOf={({ id }) => id}
        none={say.nothingGiven}
      />
    </section>
  )
}

type BoughtProps = { orders: readonly OrderOf[]; locale: Locale; at?: string }

/** What somebody has bought, the newest orders first. `at` tells two on one page apart. */
export function Bought({ orders, locale, at = '' }: BoughtProps) {
  const say = staffMessages(locale).people
  const columns: DeskColumn<OrderOf>[] = [
    {
      ...{ key: 'number', heading: say.number, names: true, whole: true },
      cell: ({ number }) => <a href={`/staff/orders/${number}`}>{number}</a>,
    },
    {
      key: 'at',
      heading: say.when,
      whole: true,
      cell: (row) => formatShortDate(row.placedAt, locale),
    },
    {
      ...{ key: 'pieces', heading: say.pieces, written: true },
      cell: ({ pieces }) =>
        pieces.map(({ title, quantity }) => say.piece(quantity, title)).join(', '),
    },
    { key: 'state', heading: say.state, cell: (row) => say.orderStates[row.state] },
    {
      ...{ key: 'amount', heading: say.amount, figures: true },
      cell: (row) => <Price money={row.total} locale={locale} code />,
    },
  ]
  return (
    <section aria-labelledby={at ? undefined : 'bought'} className="desk-panel">
      <h2 id={at ? undefined : 'bought'}>{say.bought}</h2>
      <DeskList
        {...{ locale, columns, rows: orders }}
        caption={say.bought}
        keyOf={({ id }) => id}
        none={say.nothingBought}
      />
    </section>
  )
}
