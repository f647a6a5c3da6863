import { shownRecoveryCode } from '#app/domain/staff/second-factor.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { LinkButton } from '../kit/button.tsx'

type RecoveryCodesProps = { locale: Locale; codes: readonly string[]; goOn: string }

/** Recovery codes, this once, in a form that prints. */
export function RecoveryCodes({ locale, codes, goOn }: RecoveryCodesProps) {
  const say = staffMessages(locale).signIn.recovery
  return (
    <div className="grid max-w-form gap-5">
      <p>{say.lead}</p>
      <ul className="recovery-codes" aria-label={say.list}>
        {codes.map((code) => (
          <li key={code}>
            <code className="code-word">{shownRecoveryCode(code)}</code>
          </li>
        ))}
      </ul>
      <p className="no-print">
        <LinkButton href={goOn}>{say.goOn}</LinkButton>
      </p>
    </div>
  )
}
