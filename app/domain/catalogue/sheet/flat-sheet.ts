import { locales } from '#app/i18n/locale.ts'
import { asDecimal, currencies } from '#app/values/money.ts'
import { optionsAsText } from './options-text.ts'
import { type SheetContent, sheetTexts, type VariantSheet } from './sheet.ts'

/** A piece without its prices as flat fields and texts, so that what changed can be told field by field. */
export function flatSheet(sheet: SheetContent): Record<string, string> {
  const flat: Record<string, string> = { slug: sheet.slug }
  for (const locale of locales)
    for (const field of sheetTexts) flat[`${field} ${locale}`] = sheet.texts[locale][field]
  flat.designer = sheet.designerId ?? ''
  flat.collections = [...sheet.collectionIds].sort().join(', ')
  for (const field of ['sizeMm', 'nickelTestedAt', 'leadTestedAt', 'cadmiumTestedAt'] as const)
    flat[field] = sheet[field]
  for (const who of ['maker', 'responsible'] as const)
    flat[who] = Object.values(sheet[who]).join(', ')
  flat.makerOutsideEu = sheet.makerOutsideEu ? 'yes' : 'no'
  flat.lowStockAt = String(sheet.lowStockAt ?? '')
  for (const [place, variant] of sheet.variants.entries())
    Object.assign(flat, flatVariant(variant, place))
  return flat
}

const nameOf = (variant: VariantSheet, place: number): string => variant.sku || `#${place + 1}`

function flatVariant(variant: VariantSheet, place: number): Record<string, string> {
  const name = nameOf(variant, place)
  const options = locales.map((locale) => [
    `${name} options ${locale}`,
    optionsAsText(variant.options[locale]),
  ])
  return {
    ...Object.fromEntries(options),
    [`${name} weight`]: `${variant.weightGrams} g`,
    [`${name} active`]: variant.active ? 'yes' : 'no',
  }
}

/** What is asked for each variant in each currency, flat. */
export const flatPrices = ({ variants }: SheetContent): Record<string, string> =>
  Object.fromEntries(
    variants.flatMap((variant, place) =>
      currencies.flatMap((currency) => {
        const amount = variant.prices[currency]
        return amount === undefined
          ? []
          : [[`${nameOf(variant, place)} ${currency}`, asDecimal(amount)]]
      }),
    ),
  )
