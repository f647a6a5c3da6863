import { readRole, type WorkingRole } from '#app/domain/staff/role.ts'
import { type Locale, parseLocale } from '#app/i18n/locale.ts'
import { parseEmail } from '#app/values/email.ts'
import { readText, typedText } from '#app/values/field.ts'

type Typed = Record<'email' | 'name' | 'role' | 'locale', string>
type Read = {
  typed: Typed
  wish: { email: string; name: string; role: WorkingRole; locale: Locale } | undefined
  errors: Partial<Typed>
}

/** Reads whom to invite, as what. */
export function readInvitation(form: FormData): Read {
  const fields = ['email', 'name', 'role', 'locale'] as const
  const typed = Object.fromEntries(fields.map((field) => [field, typedText(form, field)])) as Typed
  const email = parseEmail(typed.email)
  const name = readText(form, 'name', { longest: 100, optional: true })
  const [role, locale] = [readRole(typed.role), parseLocale(typed.locale)]
  if (email.ok && name.ok && role && locale) {
    const wish = { email: email.value, name: name.value, role, locale }
    return { typed, wish, errors: {} }
  }
  const errors = {
    ...(!email.ok && { email: email.refusal }),
    ...(!name.ok && { name: name.refusal }),
    ...(!role && { role: 'unknown_choice' }),
    ...(!locale && { locale: 'unknown_choice' }),
  }
  return { typed, wish: undefined, errors }
}
