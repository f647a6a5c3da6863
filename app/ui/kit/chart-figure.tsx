import type { ReactNode } from 'react'

export type ChartRow = { key: string; label: string; text: string }

type ChartFigureProps = {
  /** What is drawn, in words. */
  title: string
  rows: readonly ChartRow[]
  headings: { label: string; value: string }
  /** The words that open the table. */
  asTable: string
  /** Stands above the drawing. */
  caption?: ReactNode
  /** The drawing, with its own name for those who cannot see it. */
  children: ReactNode
}

/** A chart that was drawn on the server, and the same figures as a table below it. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, rows, headings, asTable, caption, children } = props
  return (
    <figure className="chart">
      {caption && <figcaption>{caption}</figcaption>}
      {children}
      <details>
        <summary>{asTable}</summary>
        <table className="chart-table">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{headings.label}</th>
              <th scope="col" className="figures-cell">
                {headings.value}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, text }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td className="figures-cell">{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
