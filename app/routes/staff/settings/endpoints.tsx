import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { readHealth } from './health.server.ts'

type EndpointsProps = Pick<
  Awaited<ReturnType<typeof readHealth>>,
  'endpoints' | 'wanted' | 'spoken'
> & {
  locale: Locale
}

/** Where Stripe sends what happens, what is wrong with it, and which events it must send: opened where one is missing. */
export function Endpoints({ wanted, ...props }: EndpointsProps) {
  const say = staffMessages(props.locale).settings.health
  const isSound = props.endpoints?.some(({ enabled, missing }) => enabled && missing.length === 0)
  return (
    <>
      <Listening {...props} />
      <details className="mt-2" open={!isSound}>
        <summary>{say.events(wanted.length)}</summary>
        <ul className="mt-2 break-words">
          {wanted.map((type) => (
            <li key={type}>{type}</li>
          ))}
        </ul>
      </details>
    </>
  )
}

function Listening({ endpoints, spoken, locale }: Omit<EndpointsProps, 'wanted'>) {
  const say = staffMessages(locale).settings.health
  if (!endpoints) return say.stripeAway
  if (endpoints.length === 0) return <strong>{say.noEndpoint}</strong>
  return (
    <ul className="grid gap-2">
      {endpoints.map(({ url, version, enabled, missing, speaksOurs }) => (
        <li key={url}>
          {url}, {version ?? say.accountVersion}
          {!speaksOurs && <strong className="block">{say.otherVersion(spoken)}</strong>}
          {!enabled && <strong className="block">{say.disabled}</strong>}
          {missing.length > 0 && (
            <strong className="block">{say.missing(missing.join(', '))}</strong>
          )}
        </li>
      ))}
    </ul>
  )
}
