import type { HistoryView } from '#app/domain/history/history-view.ts'
import { may } from '#app/domain/staff/staff.ts'
import type { YearLetters } from '#app/domain/tax/count-year-letters.server.ts'
import type { TaxYear } from '#app/domain/tax/find-year.server.ts'
import type { SaidLine } from '#app/domain/tax/list-said.server.ts'
import { moneyOf } from '#app/domain/tax/report.ts'
import { formatDate, formatMoney, formatNumber } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { OwnHistory } from '#app/ui/desk/own-history.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Facts } from '#app/ui/kit/table.tsx'
import type { ListPage } from '#app/values/cursor.ts'
import { money } from '#app/values/money.ts'
import { Files } from './files.tsx'
import { Letters } from './letters-panel.tsx'
import { SaidLines } from './said-lines.tsx'

type YearPageProps = {
  desk: DeskFrame
  standing: TaxYear
  said: ListPage<SaidLine>
  letters: YearLetters
  lines: HistoryView[]
}

/** What a step has done; all else that a step answers is why it was not done. */
const steps: readonly string[] = ['made', 'sent', 'letters']

function toldOf(key: string | undefined, sentences: Record<string, string>) {
  const sentence = sentences[key ?? '']
  return steps.includes(key ?? '') ? { done: sentence } : { refused: sentence }
}

/** A year on one page, in the order in which it is worked through. */
export function YearPage({ desk, standing, said, letters, lines }: YearPageProps) {
  const { locale } = desk
  const text = staffMessages(locale).tax
  const told = toldOf(desk.done, text.done)
  const { year, deliveries, country } = standing
  return (
    <Desk
      desk={desk}
      title={text.year.title(year)}
      up={{ href: '/staff/tax', name: text.title }}
      done={told.done}
    >
      <div className="grid gap-8">
        {told.refused && <Notice kind="wrong">{told.refused}</Notice>}
        <Standing desk={desk} standing={standing} />
        <Files {...{ desk, year, country, deliveries }} />
        {deliveries[0] && <SaidLines {...{ desk, year, country, said }} />}
        <Letters {...{ desk, year, letters, isOver: standing.isOver }} />
        <OwnHistory {...{ desk, lines, fields: text.history, object: `tax-year/${year}` }} />
      </div>
    </Desk>
  )
}

/** What would be reported as it stands, and the button that makes the file. */
function Standing({ desk, standing }: { desk: DeskFrame; standing: TaxYear }) {
  const { locale, role } = desk
  const { year: text } = staffMessages(locale).tax
  const { year, approved, deadline, isOver, next } = standing
  const day = deadline && formatDate(new Date(`${deadline}T12:00:00Z`), locale)
  const toSay = next.new + next.corrected + next.removed
  if (!approved) return <p className="measure">{text.notApproved}</p>
  return (
    <section aria-labelledby="standing" className="desk-panel grid gap-4">
      <h2 id="standing">{text.standing}</h2>
      <p className="measure">
        {!isOver && text.going} {day && text.deadline(day)}
      </p>
      <Facts rows={factsOf(standing, desk)} />
      {may(role, 'tax.file') && toSay > 0 && (
        <form method="post" action={`/staff/tax/${year}/file`} className="grid gap-2">
          <p>
            <Button>{text.make}</Button>
          </p>
          <p className="text-ink-soft">{text.makeWhat}</p>
        </form>
      )}
    </section>
  )
}

function factsOf({ year, country, reckoned, incomplete, next }: TaxYear, { locale }: DeskFrame) {
  const { year: text } = staffMessages(locale).tax
  const sum = money(reckoned.sum * 100, moneyOf[country])
  const toSay = next.new + next.corrected + next.removed
  const count = formatNumber(incomplete.length, locale)
  return [
    { key: 'people', name: text.people, value: formatNumber(reckoned.lines, locale) },
    { key: 'sum', name: text.sum, value: formatMoney(sum, locale) },
    {
      ...{ key: 'incomplete', name: text.incomplete },
      value: <a href={`/staff/tax/${year}/incomplete`}>{count}</a>,
    },
    {
      ...{ key: 'next', name: text.toSay },
      value: toSay > 0 ? text.next(next.new, next.corrected, next.removed) : text.nothing,
    },
  ]
}
