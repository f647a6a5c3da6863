import { identityFields, type Subject } from '#app/domain/vault/identity.ts'
import { readIdentityForm } from '#app/domain/vault/identity-form.ts'
import { keepIdentity } from '#app/domain/vault/keep-identity.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { typedText } from '#app/values/field.ts'
import type { Admitted } from '../admit.server.ts'
import type { IdentityAnswer } from './identity-page.tsx'

type Wish = { subject: Subject; by: Admitted['by'] }

/**
 * Locks away what was typed of somebody; answers what the form comes back with, or nothing when all is locked away. Nothing of it stands in
 * an address, in the history or in a log.
 */
export async function keepTyped(
  form: FormData,
  { subject, by }: Wish,
): Promise<{ answer: IdentityAnswer; status: 409 | 422 } | undefined> {
  const typed = Object.fromEntries(identityFields.map((field) => [field, typedText(form, field)]))
  const read = readIdentityForm(form)
  if (!read.ok) return { answer: { typed, errors: read.errors }, status: 422 }
  const kept = await keepIdentity({ subject, identity: read.value, by, now: now() })
  if (kept.ok) return undefined
  return { answer: { typed, errors: {}, refusal: kept.refusal }, status: 409 }
}
