import type { StatedGift, Statement } from '#app/domain/tax/statement.ts'
import { taxSentences } from '#app/domain/tax/statement-words.ts'
import { formatDate, formatMoneyWithCode, formatShortDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Facts, Table } from '#app/ui/kit/table.tsx'

type StatementPageProps = { statement: Statement; token: string; locale: Locale; at: Date }

/** A year of a giver: her gifts with their receipts, what they come to, and what the tax agency is told. */
export function StatementPage({ statement, token, locale, at }: StatementPageProps) {
  const { tax, giving } = messages(locale)
  const text = tax.statement
  const { year, issuer, giver, gifts, sums, isOver } = statement
  const page = `/${locale}/giving/${token}`
  const to = [issuer.name, text.organisationNumber(issuer.number), ...issuer.address, issuer.email]
  return (
    <>
      <p className="no-print mb-2">
        <a href={`${page}/tax`}>← {tax.title}</a>
      </p>
      <h1>{text.title(year)}</h1>
      <p className="measure mt-3 text-ink-soft">
        {text.made(formatDate(at, locale))} {!isOver && text.soFar}
      </p>
      <p className="no-print mt-5">
        <LinkButton href={`${page}/year/${year}/statement`}>{text.download}</LinkButton>
      </p>
      <div className="mt-10 grid items-start gap-12 lg:grid-cols-[1.6fr_1fr]">
        <div className="min-w-0">
          <h2 className="mb-2 text-xl">{text.gifts}</h2>
          <div className="hidden sm:block print:block">
            <Table
              caption={text.gifts}
              columns={columnsIn(locale)}
              rows={gifts.map((gift) => ({ key: gift.id, cells: cellsOf(gift, locale) }))}
            />
          </div>
          <GiftsInBrief gifts={gifts} locale={locale} />
        </div>
        <section aria-labelledby="sums" className="grid min-w-0 gap-4">
          <h2 id="sums" className="text-xl">
            {text.sums}
          </h2>
          <Facts
            figures
            rows={sums.map((sum) => ({
              ...{ key: sum.currency, name: text.sum(sum.currency), strong: true },
              value: formatMoneyWithCode(sum, locale),
            }))}
          />
          <p className="text-ink-soft">
            {text.lessBack} {text.noReturn}
          </p>
          {taxSentences(statement.tax, locale).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Facts
            rows={[
              { key: 'from', name: text.from, value: giver },
              { key: 'to', name: text.to, value: to.filter(Boolean).join(', ') },
            ]}
          />
          <p className="no-print">
            <a href={page}>{giving.title}</a>
          </p>
        </section>
      </div>
    </>
  )
}

/** The same where a table has no room: every gift with its sum in sight, nothing to the side. */
function GiftsInBrief({ gifts, locale }: { gifts: readonly StatedGift[]; locale: Locale }) {
  const { columns } = messages(locale).tax.statement
  return (
    <ul className="divide-y divide-line border-y border-line sm:hidden print:hidden">
      {gifts.map((gift) => {
        const { date, number, receipt, fund, amount, back } = cellsOf(gift, locale)
        return (
          <li key={gift.id} className="grid grid-cols-[1fr_auto] gap-x-4 py-2.5">
            <span>{date}</span>
            <span className="figures text-right">{amount}</span>
            <span className="col-span-2 min-w-0">{fund}</span>
            <span className="col-span-2 text-ink-soft">
              {columns.number} {number}, {columns.receipt} {receipt}
              {gift.back && `, ${columns.back} ${back}`}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function columnsIn(locale: Locale) {
  const { columns } = messages(locale).tax.statement
  return [
    { key: 'date', heading: columns.date, whole: true },
    { key: 'number', heading: columns.number, whole: true },
    { key: 'receipt', heading: columns.receipt, whole: true },
    { key: 'fund', heading: columns.fund },
    { key: 'amount', heading: columns.amount, figures: true },
    { key: 'back', heading: columns.back, figures: true },
  ]
}

const cellsOf = ({ at, number, receipt, fund, amount, back }: StatedGift, locale: Locale) => ({
  ...{ date: formatShortDate(at, locale), number, receipt, fund },
  amount: formatMoneyWithCode(amount, locale),
  back: back ? formatMoneyWithCode(back, locale) : '–',
})
