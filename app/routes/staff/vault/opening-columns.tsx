import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskColumn } from '#app/ui/desk/list.tsx'
import type { OpeningView } from './opening-views.server.ts'
import { aboutIn, stateIn, whenIn } from './opening-words.ts'

/** Who asked for what, why, how it stands, and when it was read. */
export function openingColumns(locale: Locale): DeskColumn<OpeningView>[] {
  const { columns, reasons, opening } = staffMessages(locale).vault
  return [
    {
      ...{ key: 'asked', heading: columns.asked, names: true },
      cell: ({ id, askedAt }) => <a href={`/staff/vault/${id}`}>{whenIn(askedAt, locale)}</a>,
    },
    { key: 'who', heading: columns.who, written: true, cell: ({ asker }) => asker },
    { key: 'about', heading: columns.about, written: true, cell: (row) => aboutIn(row, locale) },
    { key: 'reason', heading: columns.reason, cell: ({ reason }) => reasons[reason] },
    { key: 'state', heading: columns.state, cell: (row) => stateIn(row, locale) },
    {
      ...{ key: 'readings', heading: columns.readings },
      cell: ({ readings }) => readings.map((at) => whenIn(at, locale)).join(', ') || opening.unread,
    },
  ]
}
