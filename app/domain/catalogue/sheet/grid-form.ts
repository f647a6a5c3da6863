import { type Locale, locales } from '#app/i18n/locale.ts'
import { readText } from '#app/values/field.ts'
import { isId } from '#app/values/id.ts'
import { currencies, parseAmount } from '#app/values/money.ts'
import type { VariantOption } from '../product.ts'
import { parseOptions } from './options-text.ts'
import type { VariantSheet } from './sheet.ts'
import type { SheetReader } from './sheet-reader.ts'

/** More variants than any piece of jewellery has. */
export const mostVariants = 60
const heaviestGrams = 30_000

/** Reads the rows of the variants' grid. A new row without article number and price is none. */
export function readVariants(reader: SheetReader): VariantSheet[] {
  const rows = Array.from({ length: mostVariants }, (_row, place) => readVariant(reader, place))
  return rows.flatMap((row) => row ?? [])
}

function readVariant(reader: SheetReader, place: number): VariantSheet | undefined {
  const { form, take } = reader
  const name = (field: string) => `v${place}-${field}`
  const text = (field: string, longest: number) =>
    take(name(field), readText(form, name(field), { longest, optional: true }))
  const id = form.get(name('id'))
  const sku = text('sku', 60)
  const prices = readPrices(reader, place)
  const isNew = !isId(id)
  const typed = currencies.some((currency) => text(currency, 20) !== '')
  if (isNew && sku === '' && !typed) return undefined
  return {
    id: isNew ? undefined : id,
    sku,
    weightGrams: readWeight(reader, name('weight')),
    active: form.has(name('active')),
    options: readOptions(reader, place),
    prices,
  }
}

function readPrices({ form, errors }: SheetReader, place: number): VariantSheet['prices'] {
  const prices: VariantSheet['prices'] = {}
  for (const currency of currencies) {
    const field = `v${place}-${currency}`
    const typed = form.get(field)
    if (typeof typed !== 'string' || typed.trim() === '') continue
    const read = parseAmount(typed)
    if (!read.ok) errors[field] = read.refusal
    else if (read.value === 0) errors[field] = 'amount_malformed'
    else prices[currency] = read.value
  }
  return prices
}

function readWeight({ form, errors, take }: SheetReader, field: string): number {
  const typed = take(field, readText(form, field, { longest: 10, optional: true }))
  const grams = typed.replace(/[ \u00a0]|g$/g, '')
  if (grams === '') return 0
  if (!/^\d{1,5}$/.test(grams) || Number(grams) > heaviestGrams) errors[field] = 'weight_malformed'
  return Number(grams)
}

function readOptions(reader: SheetReader, place: number): Record<Locale, VariantOption[]> {
  const { form, errors, take } = reader
  const inLanguage = (locale: Locale): VariantOption[] => {
    const field = `v${place}-options-${locale}`
    const read = parseOptions(take(field, readText(form, field, { longest: 200, optional: true })))
    if (!read.ok) errors[field] ??= read.refusal
    return read.ok ? read.value : []
  }
  return Object.fromEntries(locales.map((locale) => [locale, inLanguage(locale)])) as Record<
    Locale,
    VariantOption[]
  >
}
