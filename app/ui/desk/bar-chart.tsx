import type { ReactNode } from 'react'

export type ChartBar = { key: string; label: string; value: number; text: string }

type BarChartProps = {
  id: string
  /** What is drawn, in words; the table says the same in figures. */
  title: string
  bars: readonly ChartBar[]
  headings: { label: string; value: string }
  /** The words that open the table. */
  asTable: string
  children?: ReactNode
}

const width = 600
const height = 120

/** Bars drawn on the server, with the same figures as a table below; what goes below nought hangs below the line. */
export function BarChart({ id, title, bars, headings, asTable, children }: BarChartProps) {
  const top = Math.max(...bars.map(({ value }) => value), 0)
  const bottom = Math.min(...bars.map(({ value }) => value), 0)
  const scale = height / (top - bottom || 1)
  const step = width / Math.max(bars.length, 1)
  const line = top * scale
  return (
    <figure className="desk-chart">
      <figcaption id={id}>{children}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${height + 1}`}
        role="img"
        aria-label={title}
        preserveAspectRatio="none"
      >
        {bars.map(({ key, value, label, text }, place) => (
          <rect
            key={key}
            x={place * step + step * 0.12}
            width={step * 0.76}
            y={value >= 0 ? line - value * scale : line}
            height={Math.abs(value) * scale}
          >
            <title>{`${label}: ${text}`}</title>
          </rect>
        ))}
        <line x1="0" x2={width} y1={line} y2={line} />
      </svg>
      <details>
        <summary>{asTable}</summary>
        <table className="desk-list">
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
            {bars.map(({ key, label, text }) => (
              <tr key={key}>
                <th scope="row" data-heading={headings.label}>
                  {label}
                </th>
                <td data-heading={headings.value} className="figures-cell">
                  {text}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
