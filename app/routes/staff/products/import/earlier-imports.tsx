import type { RunView } from '#app/domain/catalogue/import/run/run.ts'
import { formatShortDate, formatTime } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { type DeskColumn, DeskList } from '#app/ui/desk/list.tsx'

type Row = Omit<RunView, 'counts'>

/** The files that were given before, each leading to its preview or its report. */
export function EarlierImports({ locale, rows }: { locale: Locale; rows: readonly Row[] }) {
  const say = staffMessages(locale).importDesk
  const { columns } = say
  const shown: DeskColumn<Row>[] = [
    {
      ...{ key: 'file', heading: columns.file, names: true, written: true },
      cell: ({ id, fileName }) => <a href={`/staff/products/import/${id}`}>{fileName}</a>,
    },
    { key: 'state', heading: columns.state, cell: (run) => say.states[stateOf(run)] },
    { key: 'who', heading: columns.who, written: true, cell: ({ askedBy }) => askedBy },
    {
      ...{ key: 'when', heading: columns.when },
      cell: ({ askedAt }) => `${formatShortDate(askedAt, locale)} ${formatTime(askedAt, locale)}`,
    },
  ]
  return (
    <DeskList
      {...{ locale, rows }}
      caption={say.earlier}
      columns={shown}
      keyOf={({ id }) => id}
      none={say.none}
    />
  )
}

const stateOf = ({ mode, state }: Row) => {
  if (state !== 'waiting' && state !== 'running') return state
  return mode === 'preview' ? 'previewing' : 'importing'
}
