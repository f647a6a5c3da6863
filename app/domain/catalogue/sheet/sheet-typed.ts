import { formatPlainAmount } from '#app/i18n/format.ts'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { typedText } from '#app/values/field.ts'
import { currencies } from '#app/values/money.ts'
import { mostVariants } from './grid-form.ts'
import { optionsAsText } from './options-text.ts'
import { emptySheet, type SheetContent, sheetTexts, type VariantSheet } from './sheet.ts'

/** A sheet as its form shows it: every field by its name. A tick is "yes"; collections are joined by blanks. */
export type TypedSheet = Record<string, string>

const plainFields = ['sizeMm', 'nickelTestedAt', 'leadTestedAt', 'cadmiumTestedAt'] as const
const partyFields = (['maker', 'responsible'] as const).flatMap((who) =>
  (['Name', 'Address', 'Email'] as const).map((field) => ({ who, field })),
)

/** A kept sheet as its form shows it. */
export function sheetAsTyped(sheet: SheetContent, locale: Locale): TypedSheet {
  const typed: TypedSheet = { slug: sheet.slug, designer: sheet.designerId ?? '' }
  for (const tongue of locales)
    for (const field of sheetTexts) typed[`${field}-${tongue}`] = sheet.texts[tongue][field]
  for (const field of plainFields) typed[field] = sheet[field]
  for (const { who, field } of partyFields)
    typed[`${who}${field}`] = sheet[who][field.toLowerCase() as keyof SheetContent['maker']]
  typed.makerOutsideEu = sheet.makerOutsideEu ? 'yes' : ''
  typed.lowStockAt = String(sheet.lowStockAt ?? '')
  typed.collections = sheet.collectionIds.join(' ')
  for (const [place, variant] of sheet.variants.entries())
    Object.assign(typed, variantAsTyped(variant, place, locale))
  return typed
}

const amountText = (amount: number | undefined, locale: Locale): string =>
  amount === undefined ? '' : formatPlainAmount(amount, locale)

function variantAsTyped(variant: VariantSheet, place: number, locale: Locale): TypedSheet {
  const prices = currencies.map((currency) => [
    `v${place}-${currency}`,
    amountText(variant.prices[currency], locale),
  ])
  const options = locales.map((tongue) => [
    `v${place}-options-${tongue}`,
    optionsAsText(variant.options[tongue]),
  ])
  return {
    ...Object.fromEntries([...prices, ...options]),
    [`v${place}-id`]: variant.id ?? '',
    [`v${place}-sku`]: variant.sku,
    [`v${place}-weight`]: variant.weightGrams === 0 ? '' : String(variant.weightGrams),
    [`v${place}-active`]: variant.active ? 'yes' : '',
  }
}

const gridField = /^v(\d{1,2})-(id|sku|weight|active|SEK|NOK|EUR|options-(sv|nb|en))$/

/** What was typed, to be shown again. */
export function typedSheet(form: FormData): TypedSheet {
  const typed = sheetAsTyped(emptySheet(), 'sv')
  for (const name of Object.keys(typed)) typed[name] = typedText(form, name)
  for (const name of form.keys()) {
    const place = Number(gridField.exec(name)?.[1] ?? mostVariants)
    if (place < mostVariants) typed[name] = typedText(form, name)
  }
  typed.collections = form
    .getAll('collections')
    .filter((value) => typeof value === 'string')
    .join(' ')
  return typed
}

/** How many rows of the grid hold something. */
export const filledRows = (typed: TypedSheet): number =>
  Object.keys(typed).reduce((most, name) => {
    const place = gridField.exec(name)?.[1]
    const filled = place !== undefined && typed[name] !== ''
    return filled ? Math.max(most, Number(place) + 1) : most
  }, 0)
