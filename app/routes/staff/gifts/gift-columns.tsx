import type { DeskGiftRow } from '#app/domain/donations/desk/list-desk-gifts.server.ts'
import { formatShortDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskColumn } from '#app/ui/desk/list.tsx'
import { Price } from '#app/ui/kit/price.tsx'
import { money } from '#app/values/money.ts'
import { StandingMark } from './standing-mark.tsx'

/** The company that gave, with whoever wrote for it, or the person. */
const givenBy = ({ companyName, name }: DeskGiftRow): string =>
  [companyName, name].filter(Boolean).join(', ')

/** The columns of the list of gifts. */
export function giftColumns(locale: Locale): DeskColumn<DeskGiftRow>[] {
  const text = staffMessages(locale).gifts
  const { columns } = text
  return [
    {
      ...{ key: 'gift', heading: columns.gift, names: true, whole: true },
      cell: ({ reference }) => <a href={`/staff/gifts/${reference}`}>{reference}</a>,
    },
    {
      ...{ key: 'given', heading: columns.given, whole: true },
      cell: ({ startedAt }) => formatShortDate(startedAt, locale),
    },
    {
      ...{ key: 'name', heading: columns.name, written: true },
      cell: (row) => givenBy(row) || text.unknown,
    },
    { key: 'fund', heading: columns.fund, written: true, cell: ({ fund }) => fund },
    { key: 'way', heading: columns.way, cell: ({ way }) => text.ways[way] },
    {
      ...{ key: 'standing', heading: columns.standing },
      cell: (row) => <StandingMark locale={locale} gift={row} attention={row.attention} />,
    },
    {
      ...{ key: 'amount', heading: columns.amount, figures: true },
      cell: ({ amount, currency }) => (
        <Price money={money(amount, currency)} locale={locale} code />
      ),
    },
  ]
}
