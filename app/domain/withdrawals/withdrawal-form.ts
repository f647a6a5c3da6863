import { type EmailRefusal, parseEmail } from '#app/values/email.ts'
import { type FieldRefusal, readText, typedText } from '#app/values/field.ts'
import { type Outcome, refused } from '#app/values/outcome.ts'
import type { WithdrawalRequest } from './withdrawal.ts'

/** In the order of the form. */
export const withdrawalFields = ['name', 'order', 'pieces', 'email'] as const
export type WithdrawalField = (typeof withdrawalFields)[number]

export type WithdrawalFieldRefusal = FieldRefusal | EmailRefusal

export type WithdrawalErrors = Partial<Record<WithdrawalField, WithdrawalFieldRefusal>>

export type TypedWithdrawal = Record<WithdrawalField, string>

/** Longest texts, also held by the database. Enough to name every piece of a large order; too little to post a leaflet through. */
export const longest = { name: 100, order: 40, pieces: 300, email: 254 } as const

/** Reads a withdrawal. Every field that is wrong is named at once; only the pieces may be left out. */
export function readWithdrawal(
  form: FormData,
): { ok: true; value: WithdrawalRequest } | { ok: false; errors: WithdrawalErrors } {
  const read = {
    name: readText(form, 'name', { longest: longest.name }),
    order: readText(form, 'order', { longest: longest.order }),
    pieces: readText(form, 'pieces', { longest: longest.pieces, optional: true }),
    email: readEmail(form),
  }
  const { name, order, pieces, email } = read
  if (name.ok && order.ok && pieces.ok && email.ok) {
    const value = { name: name.value, order: order.value, pieces: pieces.value, email: email.value }
    return { ok: true, value }
  }
  const errors: WithdrawalErrors = {}
  for (const field of withdrawalFields) {
    const outcome: Outcome<string, WithdrawalFieldRefusal> = read[field]
    if (!outcome.ok) errors[field] = outcome.refusal
  }
  return { ok: false, errors }
}

/** What was typed, to be shown again. */
export const typedWithdrawal = (form: FormData): TypedWithdrawal => ({
  name: typedText(form, 'name'),
  order: typedText(form, 'order'),
  pieces: typedText(form, 'pieces'),
  email: typedText(form, 'email'),
})

function readEmail(form: FormData): Outcome<string, WithdrawalFieldRefusal> {
  const read = readText(form, 'email', { longest: longest.email })
  if (read.ok) return parseEmail(read.value)
  if (read.refusal === 'missing') return refused('email_missing')
  return read.refusal === 'malformed' ? refused('email_malformed') : read
}
