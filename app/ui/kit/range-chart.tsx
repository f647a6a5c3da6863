import { type Figure, type Span, spansOf } from '#app/values/figure.ts'
import { ChartFigure, type ChartRow } from './chart-figure.tsx'

type RangeChartProps = {
  title: string
  rows: readonly (ChartRow & { figure: Figure })[]
  headings: { label: string; value: string }
  asTable: string
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`

/**
 * Figures of one line below each other: a value as a bar, a range as a bar that begins where the range does, "over" as one that fades on, "under"
 * as an empty one. Bars grow with the page and the words beside them do not.
 */
export function RangeChart({ title, rows, headings, asTable }: RangeChartProps) {
  const spans = spansOf(rows.map(({ figure }) => figure))
  const name = `${title}: ${rows.map(({ label, text }) => `${label}, ${text}`).join('; ')}`
  return (
    <ChartFigure {...{ title, rows, headings, asTable }}>
      <div role="img" aria-label={name} className="range-chart">
        {rows.map(({ key, label, text }, place) => (
          <div key={key}>
            <p>
              <span>{label}</span> <span className="figures">{text}</span>
            </p>
            <Bar span={spans[place] ?? { from: 0, to: 0, open: 'none' }} />
          </div>
        ))}
      </div>
    </ChartFigure>
  )
}

/** One bar on its line, from nought to the line's end. */
function Bar({ span: { from, to, open } }: { span: Span }) {
  return (
    <svg aria-hidden="true" width="100%" height="14" className="range-bar">
      <line x1="0" x2="100%" y1="13" y2="13" />
      {open === 'beyond' && (
        <rect className="beyond" x={percent(to)} width={percent(1 - to)} y="0" height="12" />
      )}
      <rect
        className={open === 'within' ? 'within' : undefined}
        x={percent(from)}
        width={percent(to - from)}
        y={open === 'within' ? 1 : 0}
        height={open === 'within' ? 10 : 12}
      />
    </svg>
  )
}
