import type { ReactNode } from 'react'

export type Row = { name: ReactNode; value: ReactNode; strong?: boolean; key: string }

type FactsProps = {
  rows: readonly Row[]
  /** Sums: the values stand to the right in figures of equal width. */
  figures?: boolean
}

/** Names and values, such as sums or facts about an order; stacks by itself where the screen is narrow. */
export function Facts({ rows, figures }: FactsProps) {
  const row = figures
    ? 'flex flex-wrap justify-between gap-x-6 py-2.5'
    : 'grid gap-x-6 py-2.5 sm:grid-cols-[9rem_1fr]'
  return (
    <dl className="divide-y divide-line border-y border-line">
      {rows.map(({ key, name, value, strong }) => (
        <div key={key} className={`${row} ${strong ? 'text-lg font-semibold' : ''}`}>
          <dt className={strong ? undefined : 'text-ink-soft'}>{name}</dt>
          <dd className={figures ? 'figures ml-auto text-right' : 'min-w-0'}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

export type Column = {
  key: string
  heading: string
  /** Amounts and counts: to the right, in figures of equal width, on one line. */
  figures?: boolean
  /** On one line: a number, a day. */
  whole?: boolean
}

const cellLook = ({ figures, whole }: Column): string =>
  `py-2.5 pr-4 ${figures ? 'figures text-right' : ''} ${figures || whole ? 'whitespace-nowrap' : ''}`

type TableProps = {
  caption: string
  columns: readonly Column[]
  rows: readonly { key: string; cells: Record<string, ReactNode> }[]
}

/** A real table; on a narrow screen it scrolls within itself, reachable by keyboard, so that the page never does. */
export function Table({ caption, columns, rows }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section className="overflow-x-auto" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-edge">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={`py-2 pr-4 font-semibold ${column.figures ? 'text-right' : ''}`}
              >
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className="border-b border-line">
              {columns.map((column) => (
                <td key={column.key} className={cellLook(column)}>
                  {row.cells[column.key]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
