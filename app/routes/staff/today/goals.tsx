import type { FundCard } from '#app/domain/donations/fund.ts'
import { formatMoneyWithCode, formatPercent } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Progress } from '#app/ui/kit/progress.tsx'

/** How far each open fund is towards its goal. */
export function Goals({ funds, locale }: { funds: readonly FundCard[]; locale: Locale }) {
  const say = staffMessages(locale).today
  const withGoals = funds.flatMap(({ goal, progress, ...fund }) =>
    goal && progress !== undefined ? [{ ...fund, goal, progress }] : [],
  )
  if (withGoals.length === 0) return null
  return (
    <section aria-labelledby="goals" className="grid gap-4">
      <h3 id="goals">{say.goals}</h3>
      <ul className="desk-cards">
        {withGoals.map(({ slug, name, goal, given, progress }) => (
          <li key={slug}>
            <p className="mb-1 font-semibold">{name}</p>
            <Progress
              share={progress}
              label={name}
              text={say.progress(
                formatMoneyWithCode(given, locale),
                formatMoneyWithCode(goal, locale),
                formatPercent(progress, locale),
              )}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
