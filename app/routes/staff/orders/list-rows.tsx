import type { DeskOrderRow } from '#app/domain/orders/list-desk-orders.server.ts'
import { stageOf } from '#app/domain/orders/stage.ts'
import { formatMoneyWithCode, formatNumber, formatShortDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { type DeskColumn, DeskList } from '#app/ui/desk/list.tsx'
import { money } from '#app/values/money.ts'
import { StageMark } from './stage-mark.tsx'

type Props = { desk: DeskFrame; rows: readonly DeskOrderRow[]; whole: boolean }

/** The orders, each to be chosen, and what can be done with the chosen ones: one form, several addresses. */
export function ListRows({ desk, rows, whole }: Props) {
  const { locale } = desk
  const text = staffMessages(locale).orders
  const columns = columnsOf(locale).filter(({ key }) => whole || key !== 'total')
  return (
    <form method="get" action="/staff/orders/packing-lists">
      <DeskList
        locale={locale}
        caption={text.title}
        columns={columns}
        rows={rows}
        keyOf={({ id }) => id}
      />
      {rows.length > 0 && <Chosen locale={locale} />}
    </form>
  )
}

function Chosen({ locale }: { locale: Locale }) {
  const text = staffMessages(locale).orders
  return (
    <fieldset className="desk-chosen no-print">
      <legend className="font-semibold">{text.chosen}</legend>
      <label hidden className="flex items-center gap-2">
        <input type="checkbox" className="tick" data-choose-all="" />
        {text.chooseAll}
      </label>
      <button type="submit" className="button button-quiet button-small">
        {text.packingLists}
      </button>
      <button
        type="submit"
        formAction="/staff/orders/address-labels"
        className="button button-quiet button-small"
      >
        {text.addressLabels}
      </button>
      <button
        type="submit"
        formMethod="post"
        formAction="/staff/orders/fulfilments"
        className="button button-quiet button-small"
      >
        {text.markSent}
      </button>
    </fieldset>
  )
}

const columnsOf = (locale: Locale): DeskColumn<DeskOrderRow>[] => [
  ...whichColumns(locale),
  ...howColumns(locale),
]

/** Which order, and for whom. */
function whichColumns(locale: Locale): DeskColumn<DeskOrderRow>[] {
  const text = staffMessages(locale).orders
  const { columns } = text
  return [
    { key: 'choose', heading: text.chooseRow, cell: (row) => <Choose row={row} locale={locale} /> },
    {
      key: 'order',
      heading: columns.order,
      ...{ names: true, whole: true },
      cell: ({ reference }) => <a href={`/staff/orders/${reference}`}>{reference}</a>,
    },
    { key: 'name', heading: columns.name, written: true, cell: ({ name }) => name },
    {
      ...{ key: 'place', heading: columns.place, written: true },
      cell: ({ city, country }) => `${city}, ${country}`,
    },
  ]
}

/** How it stands, and how much of it there is. */
function howColumns(locale: Locale): DeskColumn<DeskOrderRow>[] {
  const { columns } = staffMessages(locale).orders
  const total = (row: DeskOrderRow) =>
    formatMoneyWithCode(money(row.totalAmount, row.currency), locale)
  const placed = ({ placedAt }: DeskOrderRow) => formatShortDate(placedAt, locale)
  const pieces = (row: DeskOrderRow) => formatNumber(row.pieces, locale)
  return [
    { key: 'stage', heading: columns.stage, cell: (row) => <Stage row={row} locale={locale} /> },
    { key: 'placed', heading: columns.placed, whole: true, cell: placed },
    { key: 'pieces', heading: columns.pieces, figures: true, cell: pieces },
    { key: 'total', heading: columns.total, figures: true, cell: total },
  ]
}

type RowProps = { row: DeskOrderRow; locale: Locale }

const Choose = ({ row: { reference }, locale }: RowProps) => (
  <input
    type="checkbox"
    name="order"
    value={reference}
    aria-label={staffMessages(locale).orders.choose(reference)}
    className="tick"
    data-choose=""
  />
)

const Stage = ({ row, locale }: RowProps) => (
  <StageMark
    locale={locale}
    stage={stageOf(row)}
    partly={row.state === 'paid' && row.refundedAmount > 0}
    attention={row.attention}
  />
)
