import type { FundPage } from '#app/domain/donations/fund.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { FundProgress } from '#app/ui/fund-card.tsx'

/** What a fund is for, how far it has come, and what happens to money beyond the goal. */
export function FundStory({ fund, locale }: { fund: FundPage; locale: Locale }) {
  const text = messages(locale).give
  return (
    <section aria-labelledby="about-fund" className="grid gap-4 border-t-2 border-ink pt-5">
      <h2 id="about-fund" className="text-xl">
        {text.about(fund.name)}
      </h2>
      <div>
        <FundProgress fund={fund} locale={locale} />
        {fund.goal && <p className="mt-1 text-ink-soft">{text.counted}</p>}
      </div>
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
