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
          <Table
            caption={text.gifts}
            columns={columnsIn(locale)}
            rows={gifts.map((gift) => ({ key: gift.id, cells: cellsOf(gift, locale) }))}
          />
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
