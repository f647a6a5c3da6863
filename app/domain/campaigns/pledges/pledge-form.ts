import { type EmailRefusal, parseEmail } from '#app/values/email.ts'
import { type FieldRefusal, readText, typedChoice, typedText } from '#app/values/field.ts'
import { type NameRefusal, readName } from '#app/values/name-line.ts'
import type { PledgeWish } from './pledge.ts'

export const pledgeFields = ['kind', 'name', 'affiliation', 'email', 'shown', 'consent'] as const
export type PledgeField = (typeof pledgeFields)[number]
export type PledgeRefusal =
  | FieldRefusal
  | EmailRefusal
  | NameRefusal
  | 'kind_missing'
  | 'name_missing'
  | 'consent_missing'
export type PledgeErrors = Partial<Record<PledgeField, PledgeRefusal>>
export type TypedPledge = Partial<Record<PledgeField, string>>

/** Reads a signature. Every field that is wrong is named at once. `kinds` are those of the campaign. */
export function readPledge(
  form: FormData,
  kinds: readonly { id: string }[],
): { ok: true; value: PledgeWish } | { ok: false; errors: PledgeErrors } {
  const errors: PledgeErrors = {}
  const kindId = typedChoice(form, 'kind')
  if (!kinds.some(({ id }) => id === kindId)) errors.kind = 'kind_missing'
  const email = readEmail(form, errors)
  const name = readLine(form, 'name', errors)
  const affiliation = readLine(form, 'affiliation', errors)
  if (form.get('consent') !== 'yes') errors.consent = 'consent_missing'
  const shown = form.get('shown') === 'yes'
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, value: { kindId, name, affiliation, email, shown } }
}

function readLine(form: FormData, field: 'name' | 'affiliation', errors: PledgeErrors): string {
  const read = readText(form, field, { longest: 80, optional: true })
  if (!read.ok) {
    errors[field] = read.refusal
    return ''
  }
  if (read.value === '') {
    if (field === 'name') errors.name = 'name_missing'
    return ''
  }
  const name = readName(read.value)
  if (!name.ok) errors[field] = name.refusal
  return name.ok ? name.value : ''
}

function readEmail(form: FormData, errors: PledgeErrors): string {
  const typed = readText(form, 'email', { longest: 254, optional: true })
  const email = typed.ok ? parseEmail(typed.value) : typed
  if (!email.ok) errors.email = email.refusal
  return email.ok ? email.value : ''
}

/** What was typed and ticked, to be shown again. */
export const typedPledge = (form: FormData): TypedPledge => ({
  ...{ name: typedText(form, 'name'), affiliation: typedText(form, 'affiliation') },
  ...{ email: typedText(form, 'email'), kind: typedChoice(form, 'kind') },
  ...{ shown: typedChoice(form, 'shown'), consent: typedChoice(form, 'consent') },
})
