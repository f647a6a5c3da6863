import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { readPrice } from '../read-numbers.ts'
import type { RowRefusal } from '../row-problem.ts'

type Refusal<Kind extends string> = Extract<RowRefusal, `${Kind}_${string}`>

/** Reads a price with a decimal point or, as a shop in Swedish or Norwegian writes it, a comma, into minor units. Separators between thousands are refused. */
export function readLocalPrice(text: string): Outcome<number, Refusal<'price'>> {
  const read = readPrice(text.replace(/^(\d+),(\d{1,2})$/, '$1.$2'))
  if (read.ok || !['price_comma', 'price_malformed'].includes(read.refusal)) return read
  return refused('price_separators')
}

/** Grams, in billionths, that one of a unit weighs: whole numbers, so that 0.02 kg is 20 g and not a little more. */
const billionths: Record<string, bigint> = {
  kg: 1_000_000_000_000n,
  g: 1_000_000_000n,
  lb: 453_592_370_000n,
  lbs: 453_592_370_000n,
  oz: 28_349_523_125n,
}

export const isWeightUnit = (unit: string): boolean => unit in billionths

/** Reads a weight in the unit that its column names into whole grams, rounded up: a letter that is too heavy comes back. */
export function readWeight(text: string, unit: string): Outcome<number, Refusal<'weight'>> {
  if (text === '') return done(0)
  const grams = billionths[unit]
  if (grams === undefined) return refused('weight_unit')
  const match = /^(\d{0,7})(?:[.,](\d{1,6}))?$/.exec(text)
  if (!match) return refused('weight_malformed')
  const millionths = BigInt(`${match[1] || '0'}${(match[2] ?? '').padEnd(6, '0')}`)
  const whole = 1_000_000n * 1_000_000_000n
  const rounded = Number((millionths * grams + whole - 1n) / whole)
  return rounded > 9_999_999 ? refused('weight_malformed') : done(rounded)
}
