import { done, type Outcome, refused } from './outcome.ts'

export type DecimalRefusal = 'number_malformed' | 'number_ambiguous'

/** The widest number that is read: beyond it digits would be lost. */
const widest = 15

/**
 * Reads a number that is not below nought as people write it: "1 200 000", "31,6", "31.6". Refuses "1.250": thousands in one country are
 * decimals in another.
 */
export function parseDecimal(text: string): Outcome<number, DecimalRefusal> {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '')
  if (!/^\d+(?:[.,]\d+)?$/.test(digits) || digits.length > widest)
    return refused('number_malformed')
  if (/[.,]\d{3}$/.test(digits)) return refused('number_ambiguous')
  return done(Number(digits.replace(',', '.')))
}

/** A number as it is typed into a field: "31,6", in English "31.6". */
export const plainDecimal = (value: number | undefined, locale: string): string =>
  value === undefined ? '' : String(value).replace('.', locale === 'en' ? '.' : ',')
