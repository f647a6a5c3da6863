import { done, type Outcome, refused } from '#app/values/outcome.ts'
import type { VariantOption } from '../product.ts'

/** Options as one line of a form: "Längd: 45 cm; Metall: silver". */
export const optionsAsText = (options: readonly VariantOption[]): string =>
  options.map(({ name, value }) => `${name}: ${value}`).join('; ')

/** Reads such a line. Refused when a part has no name or no value; nothing typed is a variant without options. */
export function parseOptions(text: string): Outcome<VariantOption[], 'options_malformed'> {
  const options: VariantOption[] = []
  for (const part of text.split(';').map((piece) => piece.trim())) {
    if (part === '') continue
    const at = part.indexOf(':')
    const [name, value] = [part.slice(0, Math.max(at, 0)).trim(), part.slice(at + 1).trim()]
    if (at < 0 || name === '' || value === '') return refused('options_malformed')
    options.push({ name, value })
  }
  return done(options)
}
