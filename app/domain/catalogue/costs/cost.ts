import { readText, typedText } from '#app/values/field.ts'
import { type AmountRefusal, type Currency, parseAmount } from '#app/values/money.ts'
import { type PricePartName, pricePartNames } from '../product.ts'

/** What a price is made of, in its currency's minor units. */
export type Parts = Record<PricePartName, number>

/** One price that is asked now, of one version or of several that cost the same. */
export type AskedPrice = {
  currency: Currency
  amount: number
  /** The versions that cost this; empty texts for a piece of one version. */
  labels: string[]
  priceIds: string[]
  since: Date
  /** Its recorded costs; undefined while one of its prices has none, or they differ. */
  parts: Parts | undefined
  /** What an earlier price of it was made of is recorded, and not of this one: readers see nothing. */
  lapsed: boolean
}

export type CostRefusal =
  | AmountRefusal
  | 'missing'
  | 'repeated'
  | 'too_long'
  | 'malformed'
  | 'parts_incomplete'
  | 'parts_do_not_sum'
export type CostErrors = Record<string, CostRefusal>

/** A price's name in its form; with a part behind it, a field's. */
export const keyOf = ({ currency, amount }: Pick<AskedPrice, 'currency' | 'amount'>): string =>
  `${currency}-${amount}`
export const costField = (price: Pick<AskedPrice, 'currency' | 'amount'>, part: PricePartName) =>
  `${keyOf(price)}-${part}`

const costFields = new RegExp(`^((?:SEK|NOK|EUR)-\\d{1,10})-(?:${pricePartNames.join('|')})$`)

export const sumOf = (parts: Parts): number =>
  pricePartNames.reduce((sum, name) => sum + parts[name], 0)

/** How much the typed parts of a price lack of it; undefined while one of them is no amount. */
export function shortBy(
  price: Pick<AskedPrice, 'currency' | 'amount'>,
  typed: Readonly<Record<string, string>>,
): number | undefined {
  const amounts = pricePartNames.map((part) => parseAmount(typed[costField(price, part)] ?? ''))
  const read = amounts.flatMap((amount) => (amount.ok ? [amount.value] : []))
  if (read.length < pricePartNames.length) return undefined
  return price.amount - read.reduce((sum, amount) => sum + amount, 0)
}

export type Recording = { priceIds: string[]; key: string; parts: Parts }

type Read =
  | { ok: true; value: Recording[] }
  | { ok: false; errors: CostErrors }
  /** A price that was typed for is not asked any more. */
  | { ok: false; errors: Record<string, never>; changed: true }

/** Reads the costs that were typed for the prices asked now; a price whose fields are all empty, or say what is recorded, is not among them. */
export function readCosts(form: FormData, prices: readonly AskedPrice[]): Read {
  const known = new Set(prices.map(keyOf))
  const strange = [...form.keys()].some((name) => {
    const key = costFields.exec(name)?.[1]
    return key !== undefined && !known.has(key) && typedText(form, name) !== ''
  })
  if (strange) return { ok: false, errors: {}, changed: true }
  const errors: CostErrors = {}
  const value = prices.flatMap((price) => readOne(form, price, errors))
  return Object.keys(errors).length === 0 ? { ok: true, value } : { ok: false, errors }
}

function readOne(form: FormData, price: AskedPrice, errors: CostErrors): Recording[] {
  const fields = pricePartNames.map((part) => ({ part, name: costField(price, part) }))
  if (fields.every(({ name }) => typedText(form, name).trim() === '')) return []
  const entries = fields.flatMap(({ part, name }) => {
    const text = readText(form, name, { longest: 20, optional: true })
    const read = text.ok && text.value !== '' ? parseAmount(text.value) : text
    if (read.ok && typeof read.value === 'number') return [[part, read.value] as const]
    errors[name] = read.ok ? 'parts_incomplete' : read.refusal
    return []
  })
  if (entries.length < pricePartNames.length) return []
  const parts = Object.fromEntries(entries) as Parts
  if (sumOf(parts) !== price.amount) {
    errors[costField(price, 'programme')] = 'parts_do_not_sum'
    return []
  }
  const same = price.parts && pricePartNames.every((name) => price.parts?.[name] === parts[name])
  return same ? [] : [{ priceIds: price.priceIds, key: keyOf(price), parts }]
}

/** What was typed, to be shown again. */
export const typedCosts = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form.keys()]
      .filter((name) => costFields.test(name))
      .map((name) => [name, typedText(form, name)]),
  )
