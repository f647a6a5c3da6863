import type { LetterRow } from '#app/domain/receipts/list-letters.server.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatShortDate, formatTime } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { type DeskColumn, DeskList } from '#app/ui/desk/list.tsx'

type Props = {
  desk: DeskFrame
  rows: readonly LetterRow[]
  /** Where sending one again leads back to. */
  back: string
  none?: string
}

/** Letters and their fate, each with a button that sends it again once it has gone or failed. */
export function Letters({ desk, rows, back, none }: Props) {
  const { locale, role } = desk
  const text = staffMessages(locale).orders.letter
  const kinds: Record<string, string> = staffMessages(locale).settings.letters.kinds
  const nameOf = ({ kind }: LetterRow) => kinds[kind] ?? kind
  const columns: DeskColumn<LetterRow>[] = [
    { key: 'kind', heading: text.what, names: true, cell: nameOf },
    { key: 'to', heading: text.to, written: true, cell: ({ recipient }) => recipient },
    {
      ...{ key: 'state', heading: text.state, written: true },
      cell: (row) => <Fate row={row} locale={locale} />,
    },
    {
      key: 'again',
      heading: text.again,
      cell: (row) =>
        may(role, 'letters.resend') &&
        (row.state === 'sent' || row.state === 'failed') && (
          <form method="post" action={`/staff/letters/${row.id}/again`}>
            <input type="hidden" name="copy" value={nextCopy(row, rows)} />
            <input type="hidden" name="back" value={back} />
            <button
              type="submit"
              className="button button-text"
              aria-label={text.againFor(nameOf(row))}
            >
              {text.again}
            </button>
            {row.state === 'failed' && (
              <button
                type="submit"
                className="button button-text"
                formAction={`/staff/letters/${row.id}/seen`}
                aria-label={text.seenFor(nameOf(row))}
              >
                {text.seen}
              </button>
            )}
          </form>
        ),
    },
  ]
  return (
    <DeskList
      locale={locale}
      caption={text.list}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      none={none ?? text.none}
    />
  )
}

const copyOf = (key: string): number => Number(/\/again\/(\d+)$/.exec(key)?.[1] ?? 0)

/** The number of the next copy, as this page knows them: pressing twice asks for the same one. */
const nextCopy = (row: LetterRow, rows: readonly LetterRow[]): number =>
  1 +
  Math.max(
    ...rows
      .filter(({ kind, reference }) => kind === row.kind && reference === row.reference)
      .map(({ key }) => copyOf(key)),
  )

function Fate({ row, locale }: { row: LetterRow; locale: Locale }) {
  const text = staffMessages(locale).orders.letter
  const when = (at: Date) => `${formatShortDate(at, locale)} ${formatTime(at, locale)}`
  const { other, ...plain } = text.reasons
  const reasons: Record<string, string> = plain
  return (
    <span>
      {text.states[row.state]}
      {row.sentAt && `, ${when(row.sentAt)}`}
      {row.state === 'owed' && `, ${text.due(when(row.dueAt))}`}
      {row.attention && (
        <strong className="block font-normal text-red">
          {reasons[row.attention] ?? other(row.attention)}
        </strong>
      )}
    </span>
  )
}
