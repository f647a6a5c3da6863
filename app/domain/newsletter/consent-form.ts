import { type EmailRefusal, parseEmail } from '#app/values/email.ts'
import { type FieldRefusal, readText, typedText } from '#app/values/field.ts'

export const consentFields = ['email', 'consent'] as const
export type ConsentField = (typeof consentFields)[number]
export type ConsentRefusal = FieldRefusal | EmailRefusal | 'consent_missing' | 'too_many'
export type ConsentErrors = Partial<Record<ConsentField, ConsentRefusal>>

/** Reads the form of the newsletter. Every field that is wrong is named at once. */
export function readConsent(
  form: FormData,
): { ok: true; value: { email: string } } | { ok: false; errors: ConsentErrors } {
  const typed = readText(form, 'email', { longest: 254, optional: true })
  const email = typed.ok ? parseEmail(typed.value) : typed
  const agreed = form.getAll('consent').join() === 'yes'
  if (email.ok && agreed) return { ok: true, value: { email: email.value } }
  const errors: ConsentErrors = {
    ...(!email.ok && { email: email.refusal }),
    ...(!agreed && { consent: 'consent_missing' }),
  }
  return { ok: false, errors }
}

/** What was typed and ticked, to be shown again. */
export const typedConsent = (form: FormData): Record<ConsentField, string> => ({
  email: typedText(form, 'email'),
  consent: typedText(form, 'consent'),
})
