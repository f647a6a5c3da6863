import { may } from '#app/domain/staff/staff.ts'
import type { SaidLine } from '#app/domain/tax/list-said.server.ts'
import { moneyOf } from '#app/domain/tax/report.ts'
import type { TaxCountry } from '#app/domain/tax/rule.ts'
import { formatMoney } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { type DeskColumn, DeskList, Pages } from '#app/ui/desk/list.tsx'
import type { ListPage } from '#app/values/cursor.ts'
import { money } from '#app/values/money.ts'

type SaidLinesProps = {
  desk: DeskFrame
  year: number
  country: TaxCountry
  said: ListPage<SaidLine>
}

/** What the newest file says of each number; of the number itself only its end. */
export function SaidLines({ desk, year, country, said }: SaidLinesProps) {
  const { locale } = desk
  const { year: text } = staffMessages(locale).tax
  return (
    <section aria-labelledby="said" className="desk-panel">
      <h2 id="said">{text.said}</h2>
      <DeskList
        {...{ locale, rows: said.rows, caption: text.said }}
        columns={columnsOf(desk, year, country)}
        keyOf={({ id }) => id}
      />
      <Pages locale={locale} path={desk.path} next={said.next} />
    </section>
  )
}

function columnsOf(desk: DeskFrame, year: number, country: TaxCountry): DeskColumn<SaidLine>[] {
  const { locale } = desk
  const { year: text, kinds } = staffMessages(locale).tax
  const { saidColumns: columns } = text
  const amount = (whole: number) => formatMoney(money(whole * 100, moneyOf[country]), locale)
  return [
    {
      ...{ key: 'spec', heading: columns.spec, names: true, figures: true },
      cell: ({ specNo }) => specNo,
    },
    { key: 'kind', heading: columns.kind, cell: ({ kind }) => kinds[kind] },
    {
      ...{ key: 'last', heading: columns.last, whole: true },
      cell: (line) => <LastFour {...{ desk, year, line }} />,
    },
    {
      ...{ key: 'amount', heading: columns.amount, figures: true },
      cell: ({ amount: whole, status }) => (status === 'removed' ? '–' : amount(whole)),
    },
    { key: 'status', heading: columns.status, cell: ({ status }) => text.statuses[status] },
  ]
}

/** The end of a number, with the way to the whole of it for who may read one. */
function LastFour({ desk, year, line }: { desk: DeskFrame; year: number; line: SaidLine }) {
  const { id, lastFour, isKept } = line
  if (!isKept || !may(desk.role, 'tax.number')) return lastFour
  const { readNumber } = staffMessages(desk.locale).tax.year
  return (
    <a href={`/staff/tax/${year}/lines/${id}/number`} aria-label={`${readNumber} ${lastFour}`}>
      {lastFour}
    </a>
  )
}
