import type { ReactNode } from 'react'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { PasskeyForm } from '#app/ui/desk/passkey-form.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'

type SecondFactorFormsProps = {
  locale: Locale
  hasCodes: boolean
  passkeys: { options: string; challenge: string } | undefined
  label: string
  /** What is asked beside the code. */
  children?: ReactNode
}

/** Ways to show a second factor: a code from the telephone or from paper, or a passkey. */
export function SecondFactorForms(props: SecondFactorFormsProps) {
  const { locale, hasCodes, passkeys, label, children } = props
  const text = staffMessages(locale).signIn
  return (
    <>
      <form method="post" className="grid gap-5">
        {children}
        <Field
          name="code"
          label={text.second.code}
          hint={hasCodes ? text.second.codeHint : text.second.recoveryHint}
          autoComplete="one-time-code"
          maxLength={20}
          required
          narrow
        />
        <p>
          <Button>{label}</Button>
        </p>
      </form>
      {passkeys && (
        <section
          aria-label={text.newPasskey.title}
          className="grid gap-4 border-t border-line pt-6"
        >
          <PasskeyForm locale={locale} use="show" offer={passkeys} label={text.passkey.use} />
        </section>
      )}
    </>
  )
}
