import { isDay } from '#app/values/day.ts'
import { type EmailRefusal, parseEmail } from '#app/values/email.ts'
import { type FieldRefusal, readText, typedChoice, typedText } from '#app/values/field.ts'
import type { RecipientContent } from './recipient.ts'

export type RecipientRefusal =
  | FieldRefusal
  | EmailRefusal
  | 'address_malformed'
  | 'day_malformed'
  | 'days_backward'
  | 'position_malformed'
  | 'needed_to_show'
export type RecipientErrors = Record<string, RecipientRefusal>

const longest = { name: 80, office: 120, party: 60, region: 60, email: 254, sourceUrl: 500 }
const typedFields = [
  ...['name', 'office', 'email', 'party', 'region', 'sourceUrl'],
  ...['verifiedOn', 'reviewDue', 'position'],
] as const

type Read = { ok: true; value: RecipientContent } | { ok: false; errors: RecipientErrors }

/** Reads an office that letters go to. Every field that is wrong is named at once; one that readers are offered says where its address is published. */
export function readRecipient(form: FormData): Read {
  const errors: RecipientErrors = {}
  const line = (name: keyof typeof longest, optional = false): string => {
    const read = readText(form, name, { longest: longest[name], optional })
    if (!read.ok) errors[name] = read.refusal
    return read.ok ? read.value : ''
  }
  const shown = form.get('shown') === 'yes'
  const value: RecipientContent = {
    ...{ name: line('name'), office: line('office'), email: readEmail(form, errors), shown },
    ...{ party: line('party', true), region: line('region', true) },
    ...{ sourceUrl: readSource(line('sourceUrl', true), errors) },
    ...readDays(form, errors),
    position: readPosition(form, errors),
  }
  if (shown && value.sourceUrl === '') errors.sourceUrl ??= 'needed_to_show'
  return Object.keys(errors).length === 0 ? { ok: true, value } : { ok: false, errors }
}

function readEmail(form: FormData, errors: RecipientErrors): string {
  const typed = readText(form, 'email', { longest: longest.email, optional: true })
  const email = typed.ok ? parseEmail(typed.value) : typed
  if (!email.ok) errors.email = email.refusal
  return email.ok ? email.value : ''
}

/** Only what a browser opens as a page. */
function readSource(typed: string, errors: RecipientErrors): string {
  if (typed === '' || (/^https?:\/\//.test(typed) && URL.canParse(typed))) return typed
  errors.sourceUrl ??= 'address_malformed'
  return ''
}

function readDays(form: FormData, errors: RecipientErrors) {
  const day = (name: 'verifiedOn' | 'reviewDue'): string => {
    const typed = typedText(form, name).trim()
    if (!isDay(typed)) errors[name] = typed === '' ? 'missing' : 'day_malformed'
    return typed
  }
  const [verifiedOn, reviewDue] = [day('verifiedOn'), day('reviewDue')]
  if (reviewDue <= verifiedOn) errors.reviewDue ??= 'days_backward'
  return { verifiedOn, reviewDue }
}

function readPosition(form: FormData, errors: RecipientErrors): number {
  const typed = typedText(form, 'position').trim()
  if (typed !== '' && !/^\d{1,4}$/.test(typed)) errors.position = 'position_malformed'
  return Number(typed) || 0
}

export type TypedRecipient = Record<string, string>

/** A kept office as its form shows it. */
export const recipientAsTyped = ({ shown, ...content }: RecipientContent): TypedRecipient => ({
  ...Object.fromEntries(typedFields.map((name) => [name, String(content[name])])),
  shown: shown ? 'yes' : '',
})

/** What was typed, to be shown again. */
export const typedRecipient = (form: FormData): TypedRecipient => ({
  ...Object.fromEntries(typedFields.map((name) => [name, typedText(form, name)])),
  shown: typedChoice(form, 'shown'),
})
