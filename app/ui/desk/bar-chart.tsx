import type { ReactNode } from 'react'
import { ChartFigure } from '../kit/chart-figure.tsx'

export type ChartBar = { key: string; label: string; value: number; text: string }

type BarChartProps = {
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
export function BarChart({ title, bars, headings, asTable, children }: BarChartProps) {
  const top = Math.max(...bars.map(({ value }) => value), 0)
  const bottom = Math.min(...bars.map(({ value }) => value), 0)
  const scale = height / (top - bottom || 1)
  const step = width / Math.max(bars.length, 1)
  const line = top * scale
  const rows = bars.map(({ key, label, text }) => ({ key, label, text }))
  return (
    <ChartFigure {...{ title, rows, headings, asTable, caption: children }}>
      <svg
        viewBox={`0 0 ${width} ${height + 1}`}
        role="img"
        aria-label={title}
        preserveAspectRatio="none"
        className="bar-chart"
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
    </ChartFigure>
  )
}
