import { formatShortDate, formatTime } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { type DeskColumn, DeskList } from '#app/ui/desk/list.tsx'
import { Button } from '#app/ui/kit/button.tsx'

type Session = { id: string; device: string; startedAt: Date; seenAt: Date }
type OwnSessionsProps = { locale: Locale; sessions: readonly Session[]; here: string }

/** Where she is signed in, each ended by itself or all others at once. */
export function OwnSessions({ locale, sessions, here }: OwnSessionsProps) {
  const say = staffMessages(locale).own
  const moment = (at: Date) => `${formatShortDate(at, locale)} ${formatTime(at, locale)}`
  const columns: DeskColumn<Session>[] = [
    {
      ...{ key: 'device', heading: say.device, names: true, written: true },
      cell: ({ id, device }) => (id === here ? `${device} (${say.thisOne})` : device),
    },
    { key: 'started', heading: say.started, cell: ({ startedAt }) => moment(startedAt) },
    { key: 'seen', heading: say.seen, cell: ({ seenAt }) => moment(seenAt) },
    {
      ...{ key: 'end', heading: say.end },
      cell: ({ id, device }) => id !== here && <EndSession {...{ locale, id, device }} />,
    },
  ]
  return (
    <section className="mt-8 grid gap-3">
      <h2 className="text-xl">{say.sessions}</h2>
      <DeskList
        locale={locale}
        caption={say.sessions}
        columns={columns}
        rows={sessions}
        keyOf={({ id }) => id}
      />
      {sessions.length > 1 && (
        <form method="post" action="/staff/own/sessions/others">
          <Button look="quiet" small>
            {say.endOthers}
          </Button>
        </form>
      )}
    </section>
  )
}

function EndSession({ locale, id, device }: { locale: Locale; id: string; device: string }) {
  const say = staffMessages(locale).own
  return (
    <form method="post" action={`/staff/own/sessions/${id}/end`}>
      <button type="submit" className="button button-text" aria-label={say.endOf(device)}>
        {say.end}
      </button>
    </form>
  )
}
