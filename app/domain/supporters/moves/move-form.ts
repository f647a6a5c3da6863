import { normaliseEmail, parseEmail } from '#app/values/email.ts'
import { readText } from '#app/values/field.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import type { MoveRefusal } from './address-move.ts'

/** Reads the address that a giver wants her letters at, in its one form; the one that she has is none. */
export function readMove(
  form: FormData,
  { email: held }: { email: string },
): Outcome<string, MoveRefusal> {
  const typed = readText(form, 'email', { longest: 254 })
  if (!typed.ok) return typed.refusal === 'missing' ? refused('email_missing') : typed
  const read = parseEmail(typed.value)
  if (!read.ok) return read
  const email = normaliseEmail(read.value)
  return email === held ? refused('same_email') : done(email)
}
