import { formatMoneyWithCode } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { type Money, money } from '#app/values/money.ts'
import { Progress } from './kit/progress.tsx'

export type FundShown = {
  slug: string
  name: string
  summary: string
  goal?: Money
  given: Money
  progress?: number
}

/** A purpose that money is kept for, how far it has come, and the way to give to it. */
export function FundCard({ fund, locale }: { fund: FundShown; locale: Locale }) {
  return (
    <li className="relative flex flex-col gap-3 border-t-2 border-ink pt-4">
      <h3 className="text-xl">
        <a href={`/${locale}/give/${fund.slug}`} className="after:absolute after:inset-0">
          {fund.name}
        </a>
      </h3>
      <p className="measure flex-1">{fund.summary}</p>
      <FundProgress fund={fund} locale={locale} />
    </li>
  )
}

/** The goal as a bar and as the sentence it draws. */
export function FundProgress({ fund, locale }: { fund: FundShown; locale: Locale }) {
  const text = messages(locale).give
  const given = formatMoneyWithCode(fund.given, locale)
  if (!fund.goal) return <p className="figures">{text.given(given)}</p>
  const reached = (fund.progress ?? 0) >= 1
  const words = text.givenOf(given, formatMoneyWithCode(fund.goal, locale))
  const beyond = money(Math.max(fund.given.amount - fund.goal.amount, 0), fund.goal.currency)
  const passed = beyond.amount > 0 ? `, ${text.beyond(formatMoneyWithCode(beyond, locale))}` : ''
  return (
    <Progress
      share={fund.progress ?? 0}
      text={reached ? `${words}${passed}. ${text.goalReached}.` : words}
      label={fund.name}
    />
  )
}
