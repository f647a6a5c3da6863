import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { formatNumber, formatPercent, formatShortDate, formatTime } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Facts, type Row } from '#app/ui/kit/table.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { Attention } from './attention.tsx'
import { Endpoints } from './endpoints.tsx'
import { readHealth } from './health.server.ts'
import { Rewriting } from './rewriting.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.settings.health.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'health.view')
  const verify = new URL(request.url).searchParams.has('verify')
  return deskPage({ desk, health: await readHealth({ now: now(), verify }) })
}

type Health = Awaited<ReturnType<typeof readHealth>>

const megabytes = (bytes: number, locale: Locale): string =>
  `${formatNumber(Math.round(bytes / 1_000_000), locale)} MB`

/** Less room than this, and pictures or the database may soon have none. */
const scarceShare = 0.1

export default function HealthPage() {
  const { desk, health } = useLoaderData<typeof loader>()
  const text = staffMessages(desk.locale).settings
  const say = text.health
  return (
    <Desk
      desk={desk}
      title={say.title}
      up={{ href: '/staff/settings', name: text.title }}
      actions={
        <LinkButton href="/staff/settings/health?verify=now" look="quiet">
          {say.verify}
        </LinkButton>
      }
    >
      <Attention waiting={health.attention} locale={desk.locale} />
      {health.breaches && <Books breaches={health.breaches} locale={desk.locale} />}
      <div className="max-w-measure">
        <Facts rows={rowsOf(health, desk.locale)} />
      </div>
    </Desk>
  )
}

function Books({
  breaches,
  locale,
}: {
  breaches: NonNullable<Health['breaches']>
  locale: Locale
}) {
  const say = staffMessages(locale).settings.health
  return (
    <div className="mb-6" role="status">
      {breaches.length === 0 ? (
        <Notice kind="done">{say.booksHold}</Notice>
      ) : (
        <Notice kind="wrong" heading={say.booksBroken(breaches.length)}>
          <ul>
            {breaches.map(({ invariant, subject, sentence }) => (
              <li key={`${invariant} ${subject}`} lang="en">
                {invariant} {subject}: {sentence}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}

function rowsOf(
  { database, event, endpoints, wanted, spoken, letters, disk, unkept, limits }: Health,
  locale: Locale,
): Row[] {
  const say = staffMessages(locale).settings.health
  const values = {
    database: `PostgreSQL ${database.version}, ${megabytes(database.bytes, locale)}`,
    lastEvent: event ? `${moment(event.heardAt, locale)}, ${event.type}` : say.never,
    endpoint: <Endpoints {...{ endpoints, wanted, spoken, locale }} />,
    letters: say.lettersNow(letters.waiting, letters.late, letters.failed),
    disk: <Room disk={disk} locale={locale} />,
    withdrawn: unkept === 0 ? say.allKept : <strong>{say.unkept(unkept)}</strong>,
    rewriting: <Rewriting limits={limits} locale={locale} />,
  }
  return (Object.keys(values) as (keyof typeof values)[]).map((key) => ({
    ...{ key, name: say[key], value: values[key] },
  }))
}

const moment = (at: Date, locale: Locale): string =>
  `${formatShortDate(at, locale)} ${formatTime(at, locale)}`

function Room({ disk, locale }: { disk: Health['disk']; locale: Locale }) {
  const say = staffMessages(locale).settings.health
  const share = disk.free / disk.total
  return (
    <>
      {say.free(megabytes(disk.free, locale), formatPercent(share, locale))}
      {share < scarceShare && <strong className="block">{say.scarce}</strong>}
    </>
  )
}
