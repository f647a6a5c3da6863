import type { DeskProductRow } from '#app/domain/catalogue/sheet/list-desk-products.server.ts'
import { formatMoney, formatShortDate } from '#app/i18n/format.ts'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskColumn } from '#app/ui/desk/list.tsx'
import { money } from '#app/values/money.ts'

/** The columns of the list of pieces. */
export function productColumns(locale: Locale): DeskColumn<DeskProductRow>[] {
  const say = staffMessages(locale).products
  return [
    {
      ...{ key: 'title', heading: say.name, names: true, written: true },
      cell: ({ id, title }) => <a href={`/staff/products/${id}`}>{title}</a>,
    },
    { key: 'status', heading: say.status, cell: (row) => statusOf(row, locale) },
    {
      ...{ key: 'designer', heading: say.designer, written: true },
      cell: ({ designer }) => designer ?? '–',
    },
    { key: 'variants', heading: say.variants, figures: true, cell: ({ variants }) => variants },
    { key: 'available', heading: say.left, figures: true, cell: ({ available }) => available },
    {
      ...{ key: 'price', heading: say.priceFrom, figures: true },
      cell: ({ least }) => (least === null ? '–' : formatMoney(money(least, 'SEK'), locale)),
    },
    {
      ...{ key: 'languages', heading: say.languages, figures: true },
      cell: ({ languages }) => `${languages}/${locales.length}`,
    },
    {
      ...{ key: 'changed', heading: say.changedAt, whole: true },
      cell: ({ updatedAt }) => formatShortDate(updatedAt, locale),
    },
  ]
}

function statusOf({ status, publishAt }: DeskProductRow, locale: Locale): string {
  const say = staffMessages(locale).products
  return publishAt ? say.planned(formatShortDate(publishAt, locale)) : say.statuses[status]
}
