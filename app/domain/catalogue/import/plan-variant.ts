import type { VariantOption } from '../product.ts'
import { cleanLine } from './clean-text.ts'
import type { ExistingVariant } from './existing-product.ts'
import type { ImportedVariant } from './imported-product.ts'

export type VariantChange = {
  id: string
  fields: { sku?: string | null; weightGrams?: number; active?: boolean }
  options?: ImportedVariant['options']
  endedPrice?: string
  price?: number
  compareAt?: number
}

/** What an import changes in one variant; nothing, or one change. `own` is set for Lykta's own export, which tells what is shown. */
export function planVariant(
  before: ExistingVariant,
  after: ImportedVariant,
  own: boolean,
): VariantChange[] {
  const { sku = '', grams = before.grams, price, compareAt } = after
  const fields = {
    ...(cleanLine(before.sku ?? '') === sku ? {} : { sku: sku || null }),
    ...(before.grams === grams ? {} : { weightGrams: grams }),
    ...(before.active === after.active ? {} : { active: after.active }),
  }
  const rest = {
    ...(isSameOptions(before, after, own) ? {} : { options: after.options }),
    ...(price === undefined || before.asked?.amount === price
      ? {}
      : { ...(before.asked && { endedPrice: before.asked.id }), price }),
    ...(compareAt === undefined || compareAt === before.compareAt ? {} : { compareAt }),
  }
  const isTouched = Object.keys(fields).length + Object.keys(rest).length > 0
  return isTouched ? [{ id: before.id, fields, ...rest }] : []
}

/** In Lykta's own export the columns order the options, so their order says nothing. */
function isSameOptions(before: ExistingVariant, after: ImportedVariant, own: boolean): boolean {
  if (!own) return before.options !== null && asText(before.options) === asText(after.options)
  const inOrder = (options: readonly VariantOption[]) =>
    asText([...options].sort((a, b) => (a.name < b.name ? -1 : 1)))
  const clean = before.shown.map(({ name, value }) => ({
    ...{ name: cleanLine(name), value: cleanLine(value) },
  }))
  return inOrder(clean) === inOrder(after.options)
}

const asText = (options: readonly VariantOption[]): string =>
  JSON.stringify(options.map(({ name, value }) => [name, value]))
