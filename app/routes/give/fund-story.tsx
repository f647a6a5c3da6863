import type { AmountLine, FundPage } from '#app/domain/donations/fund.ts'
import { formatMoneyWithCode } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { FundProgress } from '#app/ui/fund-card.tsx'
import { type Currency, money } from '#app/values/money.ts'

/** What a fund is for, how far it has come, and what happens to money beyond the goal. */
export function FundStory({ fund, locale }: { fund: FundPage; locale: Locale }) {
  const text = messages(locale).give
  return (
    <section aria-labelledby="about-fund" className="grid gap-4 border-t-2 border-ink pt-5">
      <h2 id="about-fund" className="text-xl">
        {text.about(fund.name)}
      </h2>
      <FundProgress fund={fund} locale={locale} />
      <p>{fund.text}</p>
      {fund.surplus && (
        <div>
          <h3 className="text-lg">{text.surplus}</h3>
          <p>{fund.surplus}</p>
        </div>
      )}
      <p>
        <a href={`/${locale}/give`}>{text.allFunds}</a>
      </p>
    </section>
  )
}

type LinesProps = { lines: readonly AmountLine[]; currency: Currency; locale: Locale }

/** What amounts do, each with where that is known from; nothing where no record says so. */
export function AmountLines({ lines, currency, locale }: LinesProps) {
  const text = messages(locale).give
  if (lines.length === 0) return null
  const sources = [...new Set(lines.map((line) => line.source))]
  return (
    <section aria-labelledby="amount-lines" className="border-t-2 border-ink pt-5">
      <h2 id="amount-lines" className="text-xl">
        {text.whatItDoes}
      </h2>
      <dl className="mt-3 grid gap-3">
        {lines.map((line) => (
          <div key={line.amount}>
            <dt className="figures font-semibold">
              {formatMoneyWithCode(money(line.amount, currency), locale)}
            </dt>
            <dd>{line.line}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-ink-soft">
        {text.source}: {sources.join('; ')}
      </p>
    </section>
  )
}
