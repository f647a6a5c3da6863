import { largestAmount } from '#app/values/money.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import type { RowRefusal } from './row-problem.ts'

type PriceRefusal = Extract<RowRefusal, `price_${string}`>

/** Reads a price as Shopify writes it ("85", "69.99", "42.9") into exact minor units. Anything else is refused rather than guessed. */
export function readPrice(text: string): Outcome<number, PriceRefusal> {
  if (text === '') return refused('price_missing')
  const match = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text)
  if (!match?.[1]) return refused(strangePrice(text))
  if (match[1].length > 9) return refused('price_too_large')
  const minor = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  if (minor === 0) return refused('price_zero')
  return minor > largestAmount ? refused('price_too_large') : done(minor)
}

function strangePrice(text: string): PriceRefusal {
  if (/^-\d/.test(text)) return 'price_negative'
  if (/^\d[\d.,]*,\d/.test(text)) return 'price_comma'
  return /^\d+\.\d{3,}$/.test(text) ? 'price_decimals' : 'price_malformed'
}

/** Reads how many units there are. No number means none: what is not counted cannot be sold. */
export function readQuantity(
  text: string,
): Outcome<number, Extract<RowRefusal, `quantity_${string}`>> {
  if (text === '') return done(0)
  if (/^-\d+$/.test(text)) return refused('quantity_negative')
  if (!/^\d+$/.test(text)) return refused('quantity_malformed')
  return text.length > 6 ? refused('quantity_too_large') : done(Number(text))
}

/** Reads a weight in grams; a fraction is rounded up, since a letter that is too heavy comes back. */
export function readGrams(text: string): Outcome<number, 'grams_malformed'> {
  if (text === '') return done(0)
  return /^\d{1,7}(\.\d{1,6})?$/.test(text)
    ? done(Math.ceil(Number(text)))
    : refused('grams_malformed')
}

/** Reads a picture's place among its siblings; undefined when it has none. */
export function readPosition(text: string): Outcome<number | undefined, 'position_malformed'> {
  if (text === '') return done(undefined)
  return /^[1-9]\d{0,2}$/.test(text) ? done(Number(text)) : refused('position_malformed')
}

/** Reads a truth value as Shopify and spreadsheets write it; undefined when the cell is empty. */
export function readTruth(text: string): Outcome<boolean | undefined, 'truth_malformed'> {
  if (text === '') return done(undefined)
  const word = text.toLowerCase()
  return word === 'true' || word === 'false' ? done(word === 'true') : refused('truth_malformed')
}
