import { type EmailRefusal, parseEmail } from '#app/values/email.ts'
import { type FieldRefusal, readText, typedText } from '#app/values/field.ts'
import { type NameRefusal, readName } from '#app/values/name-line.ts'
import { mostOffices } from './campaign-letter.ts'

/** Named apart from the fields of a signature: both forms stand on one page. */
export const letterFields = ['recipients', 'signerName', 'place', 'signerEmail'] as const
export type LetterField = (typeof letterFields)[number]
export type LetterRefusal =
  | FieldRefusal
  | EmailRefusal
  | NameRefusal
  | 'name_missing'
  | 'place_missing'
  | 'recipients_missing'
  | 'recipients_too_many'
export type LetterErrors = Partial<Record<LetterField, LetterRefusal>>
export type TypedLetter = Partial<Record<Exclude<LetterField, 'recipients'>, string>> & {
  recipients?: readonly string[]
}

/** What a person tells us so that a letter can go in her name. There is no field for words of her own: whoever reads it never asked for it. */
export type LetterWish = { recipientIds: string[]; name: string; place: string; email: string }

type Read = { ok: true; value: LetterWish } | { ok: false; errors: LetterErrors }

/** Reads the form of a letter; `offices` are those that the campaign offers. Every field that is wrong is named at once. */
export function readLetter(form: FormData, offices: readonly { id: string }[]): Read {
  const errors: LetterErrors = {}
  const recipientIds = chosen(form).filter((id) => offices.some((office) => office.id === id))
  if (recipientIds.length === 0) errors.recipients = 'recipients_missing'
  if (recipientIds.length > mostOffices) errors.recipients = 'recipients_too_many'
  const name = readLine(form, 'signerName', errors)
  const place = readLine(form, 'place', errors)
  const typed = readText(form, 'signerEmail', { longest: 254, optional: true })
  const email = typed.ok ? parseEmail(typed.value) : typed
  if (!email.ok) errors.signerEmail = email.refusal
  if (!email.ok || Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, value: { recipientIds, name, place, email: email.value } }
}

/** The offices that were ticked, each once. */
const chosen = (form: FormData): string[] => [
  ...new Set(form.getAll('recipients').filter((value) => typeof value === 'string')),
]

const lines = {
  signerName: { longest: 80, missing: 'name_missing' },
  place: { longest: 60, missing: 'place_missing' },
} as const

function readLine(form: FormData, field: keyof typeof lines, errors: LetterErrors): string {
  const { longest, missing } = lines[field]
  const read = readText(form, field, { longest, optional: true })
  if (read.ok && read.value === '') errors[field] = missing
  else if (!read.ok) errors[field] = read.refusal
  if (!read.ok || read.value === '') return ''
  // A postcode alone says where somebody lives as well as a name does.
  if (field === 'place' && /^\d{3} ?\d{1,2}$/.test(read.value)) return read.value
  const name = readName(read.value)
  if (!name.ok) errors[field] = name.refusal
  return name.ok ? name.value : ''
}

/** What was typed and ticked, to be shown again. */
export const typedLetter = (form: FormData): TypedLetter => ({
  ...{ signerName: typedText(form, 'signerName'), place: typedText(form, 'place') },
  ...{ signerEmail: typedText(form, 'signerEmail'), recipients: chosen(form) },
})
