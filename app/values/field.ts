import { done, type Outcome, refused } from './outcome.ts'

export type FieldRefusal = 'missing' | 'repeated' | 'too_long' | 'malformed'

/**
 * Reads one single-line text field: trimmed and composed. Refuses a field that is missing, empty, sent twice, a file, too long, or that
 * holds a line break or another control character.
 */
export function readText(
  form: FormData,
  name: string,
  { longest, optional = false }: { longest: number; optional?: boolean },
): Outcome<string, FieldRefusal> {
  const values = form.getAll(name)
  if (values.length > 1) return refused('repeated')
  const [value] = values
  if (value !== undefined && typeof value !== 'string') return refused('malformed')
  const text = (value ?? '').trim().normalize('NFC')
  if (text === '') return optional ? done('') : refused('missing')
  if (text.length > longest) return refused('too_long')
  return /[\p{Cc}\u2028\u2029]/u.test(text) ? refused('malformed') : done(text)
}

const textsOf = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value) => typeof value === 'string')

/** Everything that was typed in a field, to be shown again; what came twice stands side by side, for its writer to choose from. */
export const typedText = (form: FormData, name: string): string =>
  [...new Set(textsOf(form, name))].join(' ')

/** What was chosen among several, to be shown again: the first, when several came. */
export const typedChoice = (form: FormData, name: string): string => textsOf(form, name)[0] ?? ''

/** Reads a text of several lines: ends trimmed, line breaks as LF, composed. Refuses like `readText`, but line breaks and tabs may be in it. */
export function readLines(
  form: FormData,
  name: string,
  { longest, optional = false }: { longest: number; optional?: boolean },
): Outcome<string, FieldRefusal> {
  const values = form.getAll(name)
  if (values.length > 1) return refused('repeated')
  const [value] = values
  if (value !== undefined && typeof value !== 'string') return refused('malformed')
  const text = (value ?? '').replace(/\r\n?/g, '\n').trim().normalize('NFC')
  if (text === '') return optional ? done('') : refused('missing')
  if (text.length > longest) return refused('too_long')
  return /[^\P{Cc}\n\t]/u.test(text) ? refused('malformed') : done(text)
}
