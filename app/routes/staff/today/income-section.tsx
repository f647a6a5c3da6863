import type { Income, IncomeByCurrency, Step } from '#app/domain/ledger/income.ts'
import { formatMoneyWithCode, formatMonth, formatShortDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { BarChart } from '#app/ui/desk/bar-chart.tsx'
import { money } from '#app/values/money.ts'

type IncomeSectionProps = { income: readonly IncomeByCurrency[]; step: Step; locale: Locale }

/** What came in, a block for each currency: sums never cross currencies. */
export function IncomeSection({ income, step, locale }: IncomeSectionProps) {
  const say = staffMessages(locale).today
  if (income.length === 0) return <p className="desk-none">{say.noIncome}</p>
  return (
    <div className="grid gap-8">
      {income.map(({ currency, incomes }) => (
        <div key={currency} className="desk-halves">
          {incomes.map((one) => (
            <IncomeChart key={one.kind} income={one} step={step} locale={locale} />
          ))}
        </div>
      ))}
    </div>
  )
}

function IncomeChart({ income, step, locale }: { income: Income; step: Step; locale: Locale }) {
  const say = staffMessages(locale).today
  const { kind, total, count, bars } = income
  const sum = formatMoneyWithCode(total, locale)
  const title = say.chart(say.kinds[kind], total.currency)
  const labelled = (start: string): string => {
    const at = new Date(`${start}T12:00:00Z`)
    return step === 'month' ? formatMonth(at, locale) : formatShortDate(at, locale)
  }
  return (
    <BarChart
      title={title}
      asTable={say.asTable}
      headings={{ label: say.steps[step], value: say.amount }}
      bars={bars.map(({ start, amount }) => ({
        ...{ key: start, label: labelled(start), value: amount },
        text: formatMoneyWithCode(money(amount, total.currency), locale),
      }))}
    >
      <span className="block text-ink-soft">{title}</span>
      <span className="figures font-heading text-xl">{sum}</span>{' '}
      <span className="text-ink-soft">{say.counts[kind](count)}</span>
    </BarChart>
  )
}
