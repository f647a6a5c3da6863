import { type Identity, identityFields } from '#app/domain/vault/identity.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'

type IdentityReadProps = { locale: Locale; id: string; identity: Identity }

/** Who somebody is, shown once for each reading. Not to be printed, and not to be translated by a browser's maker. */
export function IdentityRead({ locale, id, identity }: IdentityReadProps) {
  const { keep, reading } = staffMessages(locale).vault
  return (
    <>
      <p>{reading.noted}</p>
      <dl className="consent-record no-print" translate="no">
        {identityFields.map((field) => (
          <div key={field}>
            <dt>{keep.fields[field]}</dt>
            <dd className="whitespace-pre-line">{identity[field].join('\n') || reading.none}</dd>
          </div>
        ))}
      </dl>
      <p className="no-print">
        <LinkButton href={`/staff/vault/${id}`}>{reading.close}</LinkButton>
      </p>
    </>
  )
}
