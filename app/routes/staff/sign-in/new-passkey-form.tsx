import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { PasskeyForm } from '#app/ui/desk/passkey-form.tsx'
import { Field } from '#app/ui/kit/field.tsx'

type NewPasskeyFormProps = { locale: Locale; offer: { options: string; challenge: string } }

/** Making a passkey: what it is, what to call it, and the press that makes it. */
export function NewPasskeyForm({ locale, offer }: NewPasskeyFormProps) {
  const say = staffMessages(locale).signIn.newPasskey
  return (
    <section className="grid gap-4 border-t border-line pt-6">
      <h2 className="text-xl">{say.title}</h2>
      <p>{say.lead}</p>
      <PasskeyForm locale={locale} use="make" offer={offer} label={say.make}>
        <Field name="name" label={say.name} hint={say.nameHint} maxLength={60} />
      </PasskeyForm>
    </section>
  )
}
