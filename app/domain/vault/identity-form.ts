import { isDay } from '#app/values/day.ts'
import { type FieldRefusal, readLines } from '#app/values/field.ts'
import { type Identity, identityFields } from './identity.ts'

export type IdentityRefusal = FieldRefusal | 'too_many' | 'line_short' | 'day_malformed'
export type IdentityErrors = Record<string, IdentityRefusal>

/** One to a line. So many fit under the seal whatever script they are in; one letter alone would be found everywhere. */
const mostLines = 30
const longestLine = 100
const shortestLine = 2

/** Reads who somebody is, one thing to a line. Without a name there is nothing to search by. */
export function readIdentityForm(
  form: FormData,
): { ok: true; value: Identity } | { ok: false; errors: IdentityErrors } {
  const errors: IdentityErrors = {}
  const fields = identityFields.map((field) => [field, linesOf(form, field, errors)])
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, value: Object.fromEntries(fields) as Identity }
}

function linesOf(form: FormData, field: keyof Identity, errors: IdentityErrors): string[] {
  const longest = mostLines * (longestLine + 1)
  const read = readLines(form, field, { longest, optional: field !== 'names' })
  if (!read.ok) {
    errors[field] = read.refusal
    return []
  }
  const lines = read.value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const fault = faultOf(lines, field)
  if (fault) errors[field] = fault
  return lines
}

function faultOf(lines: readonly string[], field: keyof Identity): IdentityRefusal | undefined {
  if (lines.length > mostLines) return 'too_many'
  if (lines.some((line) => line.length > longestLine)) return 'too_long'
  if (lines.some((line) => line.length < shortestLine)) return 'line_short'
  return field === 'dates' && !lines.every(isDay) ? 'day_malformed' : undefined
}
