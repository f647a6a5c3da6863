import type { CardTesting } from '#app/domain/organisation/card-testing.ts'
import { amountOf } from '#app/domain/payments/card-testing/scope.ts'
import { formatMoneyWithCode, formatTime } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Notice } from '#app/ui/kit/notice.tsx'

type StopsNowProps = {
  saved: CardTesting
  stops: readonly { scope: string; until: Date; declines: number; paid: number }[]
  lastHour: { declines: number; paid: number }
  locale: Locale
}

/** What is stopped just now, by whom or by what, and until when; and what was seen in the last hour. */
export function StopsNow({ lastHour: { declines, paid }, ...standing }: StopsNowProps) {
  const say = staffMessages(standing.locale).settings.cardTesting
  return (
    <>
      <Standing {...standing} />
      <p className="tabular-nums">{say.lastHour(declines, paid)}</p>
    </>
  )
}

function Standing({ saved, stops, locale }: Omit<StopsNowProps, 'lastHour'>) {
  const say = staffMessages(locale).settings.cardTesting
  if (saved.mode === 'stopped') {
    return (
      <Notice kind="wrong" heading={say.stoppedByStaff}>
        {saved.reason}
      </Notice>
    )
  }
  if (saved.mode === 'let_through' || stops.length === 0) {
    return <Notice>{[say.running, saved.reason].filter(Boolean).join(' ')}</Notice>
  }
  return (
    <Notice kind="wrong" heading={say.stops(stops.length)}>
      <ul>
        {stops.map(({ scope, until, declines, paid }) => {
          const amount = amountOf(scope)
          const what = amount && formatMoneyWithCode(amount, locale)
          return (
            <li key={scope}>
              {say.stop(what, formatTime(until, locale))}: {say.seen(declines, paid)}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
