import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { type ChosenPeriod, periods } from './period.ts'

/** Which period to look at: the common ones a link each, and one of one's own. */
export function PeriodChoice({ period, locale }: { period: ChosenPeriod; locale: Locale }) {
  const text = staffMessages(locale)
  const say = text.today
  return (
    <div className="no-print grid gap-3">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {periods
          .filter((name) => name !== 'own')
          .map((name) => (
            <li key={name}>
              <a
                href={`/staff?period=${name}`}
                aria-current={period.name === name ? 'true' : undefined}
                className="aria-[current]:font-semibold"
              >
                {say.periods[name]}
              </a>
            </li>
          ))}
      </ul>
      <form method="get" action="/staff" className="desk-filters">
        <input type="hidden" name="period" value="own" />
        <Field name="from" label={text.desk.list.from} value={period.from} narrow />
        <Field name="to" label={text.desk.list.to} value={period.to} narrow />
        <Button look="quiet" small>
          {text.desk.list.filter}
        </Button>
      </form>
    </div>
  )
}
