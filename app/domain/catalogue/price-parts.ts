import { type Currency, money } from '#app/values/money.ts'
import {
  type PartsOfPrice,
  type PricePartName,
  type PriceParts,
  pricePartNames,
  type VariantOption,
  variantLabel,
} from './product.ts'

type Priced = {
  options: readonly VariantOption[]
  amount: number | null
  parts: Record<PricePartName, number> | null
}

/** What the prices of these variants are made of, equal ones once. A price that has no costs of its own shows nothing: never those of an older one. */
export function partsOf(variants: readonly Priced[], currency: Currency): PartsOfPrice[] {
  const priced = variants.filter(({ amount }) => amount !== null)
  const groups = new Map<string, Priced[]>()
  for (const variant of priced) {
    if (!variant.parts) continue
    const key = JSON.stringify(variant.parts)
    groups.set(key, [...(groups.get(key) ?? []), variant])
  }
  return [...groups.values()].flatMap((group) => {
    const parts = group[0]?.parts
    if (!parts) return []
    const label = group.length === priced.length ? undefined : labelsOf(group)
    return [{ label, parts: inMoney(parts, currency) }]
  })
}

const labelsOf = (group: readonly Priced[]): string =>
  group.map(({ options }) => variantLabel(options)).join(', ')

const inMoney = (parts: Record<PricePartName, number>, currency: Currency): PriceParts =>
  Object.fromEntries(
    pricePartNames.map((name) => [name, money(parts[name], currency)]),
  ) as PriceParts
