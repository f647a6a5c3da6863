import type { ReactNode } from 'react'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Pagination } from '../kit/pagination.tsx'

type FiltersProps = {
  locale: Locale
  /** Address of the list; the filters are its query, so that a link can be shared. */
  action: string
  /** Whether anything is filtered: then there is a way back to everything. */
  filtered: boolean
  /** What is searched for among people. The form is then sent, for its words must not stand in an address, and nothing remembers what was typed. */
  sought?: { words: string; label?: string; hint: string }
  children?: ReactNode
}

/** The filters of a list: a form that only changes the address. */
export function Filters({ locale, action, filtered, sought, children }: FiltersProps) {
  const text = staffMessages(locale).desk.list
  return (
    <form
      method={sought ? 'post' : 'get'}
      action={action}
      className="desk-filters no-print"
      aria-label={text.filter}
    >
      {sought && (
        <Field
          {...{ name: 'words', type: 'search', value: sought.words, hint: sought.hint }}
          label={sought.label ?? text.search}
          autoComplete="off"
          maxLength={254}
        />
      )}
      {children}
      <Button look="quiet" small>
        {text.filter}
      </Button>
      {filtered && <a href={action}>{text.clear}</a>}
    </form>
  )
}

export type DeskColumn<Row> = {
  key: string
  heading: string
  /** Amounts and counts: to the right, in figures of equal width. */
  figures?: boolean
  /** The cell that names the row; read out before the others. */
  names?: boolean
  /** Holds what people wrote, which may be one long word. */
  written?: boolean
  /** On one line where there is room: a number, a day. */
  whole?: boolean
  cell: (row: Row) => ReactNode
}

type ListProps<Row> = {
  locale: Locale
  caption: string
  columns: readonly DeskColumn<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** Said instead of an empty table. */
  none?: string
}

/** The table of a list. On a telephone each row becomes a card with its headings beside the values, so that nothing scrolls sideways. */
export function DeskList<Row>({ locale, caption, columns, rows, keyOf, none }: ListProps<Row>) {
  if (rows.length === 0) {
    return <p className="desk-none">{none ?? staffMessages(locale).desk.list.none}</p>
  }
  return (
    <table className="desk-list">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, heading, figures }) => (
            <th key={key} scope="col" className={figures ? 'figures-cell' : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell<Row>({ column, row }: { column: DeskColumn<Row>; row: Row }) {
  const { heading, names, cell } = column
  const className = (['figures', 'written', 'whole'] as const)
    .flatMap((kind) => (column[kind] ? [`${kind}-cell`] : []))
    .join(' ')
  if (names) {
    return (
      <th scope="row" data-heading={heading} className={className || undefined}>
        {cell(row)}
      </th>
    )
  }
  return (
    <td data-heading={heading} className={className || undefined}>
      {cell(row)}
    </td>
  )
}

type PagesProps = { locale: Locale; path: string; next: string | undefined }

/** Onward and back to the start of a list; the filters of the address are kept. */
export function Pages({ locale, path, next }: PagesProps) {
  const text = staffMessages(locale).desk.list
  const after = new URL(path, 'http://desk').searchParams.get('after')
  const first = after
    ? { first: { href: addressWith(path, { after: undefined }), text: text.first } }
    : {}
  const onward = next ? { next: { href: addressWith(path, { after: next }), text: text.next } } : {}
  return <Pagination label={text.pages} {...first} {...onward} />
}

/** An address with some of its query changed; undefined takes a name out. What was done before is not said again. */
export function addressWith(path: string, changes: Record<string, string | undefined>): string {
  const url = new URL(path, 'http://desk')
  for (const [name, value] of Object.entries({ done: undefined, ...changes })) {
    if (value === undefined) url.searchParams.delete(name)
    else url.searchParams.set(name, value)
  }
  return url.pathname + url.search
}
