import type { OwnSignIn } from '#app/domain/staff/find-own-sign-in.server.ts'
import { formatShortDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Notice } from '#app/ui/kit/notice.tsx'

type OwnFactorsProps = { locale: Locale; signIn: OwnSignIn }

/** How she comes in: password, one-time codes, passkeys, recovery codes, each with what can be done about it. */
export function OwnFactors({ locale, signIn }: OwnFactorsProps) {
  const { hasPassword, hasCodes, passkeys, recoveryCodesLeft } = signIn
  const say = staffMessages(locale).own
  const hasFactor = hasCodes || passkeys.length > 0
  return (
    <>
      <section className="desk-panel">
        <h2>{say.password}</h2>
        <p>{hasPassword ? say.passwordSet : say.passwordMissing}</p>
        <p>
          <a href="/staff/own/password">{hasPassword ? say.changePassword : say.choosePassword}</a>
        </p>
      </section>
      <section className="desk-panel grid content-start gap-3">
        <h2>{say.factors}</h2>
        {!hasFactor && <Notice>{say.factorMissing}</Notice>}
        <p>{hasCodes ? say.codesOn : say.codesOff}</p>
        <ul className="grid gap-1">
          <li>
            <a href="/staff/own/codes">{hasCodes ? say.replaceCodes : say.setUpCodes}</a>
          </li>
          {hasCodes && (
            <li>
              <a href="/staff/own/codes/removal">{say.removeCodes}</a>
            </li>
          )}
        </ul>
        <h3 className="font-semibold">{say.passkeys}</h3>
        {passkeys.length === 0 && <p>{say.noPasskeys}</p>}
        <Passkeys locale={locale} passkeys={passkeys} />
        <p>
          <a href="/staff/own/passkeys">{say.addPasskey}</a>
        </p>
      </section>
      {hasFactor && (
        <section className="desk-panel">
          <h2>{say.recovery}</h2>
          <p>{say.recoveryLeft(recoveryCodesLeft)}</p>
          <p>
            <a href="/staff/own/recovery-codes">{say.renewRecovery}</a>
          </p>
        </section>
      )}
    </>
  )
}

function Passkeys({ locale, passkeys }: { locale: Locale; passkeys: OwnSignIn['passkeys'] }) {
  const say = staffMessages(locale).own
  return (
    <ul className="grid gap-3">
      {passkeys.map(({ id, name, addedAt, usedAt }) => (
        <li key={id}>
          <strong>{name}</strong>
          <span className="block text-ink-soft">
            {say.added} {formatShortDate(addedAt, locale)} · {say.used}{' '}
            {usedAt ? formatShortDate(usedAt, locale) : say.never}
          </span>
          <a href={`/staff/own/passkeys/${id}/removal`} aria-label={say.removePasskey(name)}>
            {say.remove}
          </a>
        </li>
      ))}
    </ul>
  )
}
