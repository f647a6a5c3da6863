import type { WeighedNumber } from '#app/domain/tax/weigh-number.server.ts'
import { formatDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Notice } from '#app/ui/kit/notice.tsx'

type ErasureTaxProps = { tax: WeighedNumber; locale: Locale }

/** What forgetting costs a giver in tax relief, what to do about it first, and what of her number stays. */
export function ErasureTax({ tax, locale }: ErasureTaxProps) {
  const say = staffMessages(locale).privacy.tax
  const { unsaid, reported, lastFour } = tax
  return (
    <section aria-labelledby="tax" className="grid gap-3">
      <h2 id="tax" className="text-xl">
        {say.title}
      </h2>
      <p>{say.goes(lastFour)}</p>
      {unsaid.length > 0 && (
        <Notice kind="wrong" heading={say.lost(unsaid.map(({ year }) => year).join(', '))}>
          <ul className="grid gap-2">
            {unsaid.map(({ year, isOver }) => (
              <li key={year}>
                {isOver ? say.reportFirst(year) : say.notOver(year)}{' '}
                <a href={`/staff/tax/${year}`}>{say.open(year)}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {reported.map(({ year, keptUntil }) => (
        <p key={year}>
          {say.reported(year)} {keptUntil && say.kept[tax.country](dayOf(keptUntil, locale))}
        </p>
      ))}
    </section>
  )
}

const dayOf = (day: string, locale: Locale): string =>
  formatDate(new Date(`${day}T12:00:00Z`), locale)
