import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { QrCode } from './qr-code.tsx'

type NewCodesFormProps = {
  locale: Locale
  offer: { secret: string; address: string; sealed: string }
  error: string | undefined
}

/** Setting up one-time codes: the square to read, the same as text, and a code to see that it works. */
export function NewCodesForm({ locale, offer, error }: NewCodesFormProps) {
  const say = staffMessages(locale).signIn.codes
  return (
    <form method="post" className="grid gap-5">
      <ol className="grid list-decimal gap-1 pl-6">
        {say.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <QrCode content={offer.address} label={say.picture} />
      <p>
        <span className="block font-semibold">{say.secret}</span>
        <code className="code-word">{offer.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <input type="hidden" name="secret" value={offer.sealed} />
      <Field
        name="code"
        label={say.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={10}
        error={error}
        required
        narrow
      />
      <p>
        <Button>{say.confirm}</Button>
      </p>
    </form>
  )
}
