import { reasonOf } from '#app/domain/catalogue/import/row-problem.ts'
import { changeLine, lackLines } from '#app/domain/catalogue/import/run/report-row.ts'
import {
  type LineKind,
  lineKinds,
  type RunLine,
  type RunView,
} from '#app/domain/catalogue/import/run/run.ts'
import { formatNumber } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { type DeskColumn, DeskList } from '#app/ui/desk/list.tsx'

type RunLinesProps = {
  locale: Locale
  run: RunView
  rows: readonly RunLine[]
  kind: LineKind | undefined
}

/** What becomes, or became, of each piece of the file, all together or by kind. */
export function RunLines({ locale, run, rows, kind }: RunLinesProps) {
  const say = staffMessages(locale).importDesk
  return (
    <section aria-labelledby="lines">
      <h2 id="lines" className="mb-3 text-xl">
        {say.lines}
      </h2>
      <Kinds locale={locale} run={run} kind={kind} />
      <DeskList
        {...{ locale, rows }}
        caption={say.lines}
        columns={columnsIn(locale)}
        keyOf={({ line }) => `${line}`}
      />
    </section>
  )
}

function Kinds({ locale, run, kind }: Omit<RunLinesProps, 'rows'>) {
  const say = staffMessages(locale).importDesk
  const page = `/staff/products/import/${run.id}`
  const shown = lineKinds.filter((one) => run.counts[one] > 0 || one === kind)
  return (
    <nav aria-label={say.lines} className="desk-menu mb-5">
      <ul>
        <li>
          <a href={page} aria-current={kind ? undefined : 'page'}>
            {say.all}
          </a>
        </li>
        {shown.map((one) => (
          <li key={one}>
            <a href={`${page}?kind=${one}`} aria-current={kind === one ? 'page' : undefined}>
              {say.kinds[one][run.mode]}{' '}
              <span className="figures">{formatNumber(run.counts[one], locale)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function columnsIn(locale: Locale): DeskColumn<RunLine>[] {
  const { imports, importDesk: say } = staffMessages(locale)
  return [
    { key: 'line', heading: say.line, cell: ({ line }) => line },
    {
      ...{ key: 'piece', heading: say.piece, names: true, written: true },
      cell: (line) => <Piece line={line} />,
    },
    { key: 'outcome', heading: say.outcome, cell: ({ outcome }) => imports.outcomes[outcome] },
    {
      ...{ key: 'what', heading: say.what, written: true },
      cell: (line) => <What line={line} locale={locale} />,
    },
  ]
}

function Piece({ line: { label, title, productId } }: { line: RunLine }) {
  const name = title || label
  return productId ? <a href={`/staff/products/${productId}`}>{name}</a> : name
}

function What({ line, locale }: { line: RunLine; locale: Locale }) {
  const { imports, importDesk: say } = staffMessages(locale)
  const { changes, problems, notes, lost } = line
  return (
    <ul className="grid gap-1 text-start">
      {line.outcome === 'created' && <li>{say.allNew}</li>}
      {changes.map((change) => (
        <li key={`${change.field} ${change.variant} ${change.after}`}>
          {changeLine(change, locale)}
        </li>
      ))}
      {problems.map((problem) => (
        <li key={`${problem.line} ${problem.column} ${problem.refusal}`} className="text-red">
          {imports.report.reason(problem.line, problem.column, reasonOf(problem, locale))}
        </li>
      ))}
      {lost.map(({ position, address, refusal }) => (
        <li key={position} className="text-red">
          {imports.report.lost(position, address, imports.pictures[refusal])}
        </li>
      ))}
      {notes.map((note) => (
        <li key={note} className="text-ink-soft">
          {imports.notes[note]}
        </li>
      ))}
      {lackLines(line, locale).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
