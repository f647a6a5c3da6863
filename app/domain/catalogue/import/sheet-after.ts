import type { Locale } from '#app/i18n/locale.ts'
import { locales } from '#app/i18n/locale.ts'
import type { Currency } from '#app/values/money.ts'
import { type DeskPicture, missingAlts, noAlts } from '../pictures/desk-picture.ts'
import { emptySheet, type SheetContent, type VariantSheet } from '../sheet/sheet.ts'
import type { ExistingText } from './existing-product.ts'
import type { ImportedPicture, ImportedProduct, ImportedVariant } from './imported-product.ts'
import type { Change } from './plan-change.ts'
import type { VariantChange } from './plan-variant.ts'

type Wish = { locale: Locale; currency: Currency }

/** A new piece as an import writes it: of what the law asks for, a file says next to nothing. */
export const sheetOfNew = (product: ImportedProduct, wish: Wish): SheetContent => ({
  ...emptySheet(),
  slug: product.handle,
  texts: withText(emptySheet().texts, product, wish),
  variants: product.variants.map((variant) => variantOf(variant, wish)),
})

/** A piece as it is once a change is written, as far as that is looked at before it is offered. */
export function sheetAfter(sheet: SheetContent, change: Change, wish: Wish): SheetContent {
  const changes = new Map(change.variants.map((one) => [one.id, one]))
  const kept = sheet.variants.map((variant) => {
    const id = variant.id ?? ''
    const after = changed(variant, changes.get(id), wish)
    return change.takenOff.includes(id) ? { ...after, active: false } : after
  })
  return {
    ...sheet,
    texts: change.text ? withText(sheet.texts, change.text, wish) : sheet.texts,
    variants: [...kept, ...change.added.map((variant) => variantOf(variant, wish))],
  }
}

/** The languages in which some picture is not described once a change is written: a file brings pictures described in its own at most. */
export function altsMissingAfter(
  pictures: readonly DeskPicture[],
  { added, removed, described }: Pick<Change['pictures'], 'added' | 'removed' | 'described'>,
  { locale }: Pick<Wish, 'locale'>,
): Locale[] {
  const gone = new Set(removed.map(({ id }) => id))
  const said = new Map(described.map(({ id, alt }) => [id, alt]))
  const kept = pictures
    .filter(({ id }) => !gone.has(id))
    .map((one) => ({
      ...one,
      alts: { ...one.alts, [locale]: said.get(one.id) ?? one.alts[locale] },
    }))
  return missingAlts([...kept, ...added.map((one) => broughtBy(one, locale))])
}

/** The languages in which some picture of a new piece is not described. */
export const altsMissingOfNew = (
  pictures: readonly ImportedPicture[],
  { locale }: Pick<Wish, 'locale'>,
): Locale[] => missingAlts(pictures.map((one) => broughtBy(one, locale)))

const broughtBy = ({ address, alt = '' }: ImportedPicture, locale: Locale) => ({
  file: address,
  alts: { ...noAlts, [locale]: alt },
})

function withText(
  texts: SheetContent['texts'],
  { title, summary, description }: ExistingText,
  { locale }: Wish,
): SheetContent['texts'] {
  return { ...texts, [locale]: { ...texts[locale], title, summary, description } }
}

function variantOf({ sku, grams, price, active, options }: ImportedVariant, wish: Wish) {
  const inLanguages = locales.map((locale) => [locale, locale === wish.locale ? options : []])
  return {
    ...{ id: undefined, sku: sku ?? '', weightGrams: grams ?? 0, active },
    options: Object.fromEntries(inLanguages) as VariantSheet['options'],
    prices: price === undefined ? {} : { [wish.currency]: price },
  }
}

function changed(
  variant: VariantSheet,
  change: VariantChange | undefined,
  { currency }: Wish,
): VariantSheet {
  if (!change) return variant
  const { fields, price } = change
  return {
    ...variant,
    sku: fields.sku === undefined ? variant.sku : (fields.sku ?? ''),
    weightGrams: fields.weightGrams ?? variant.weightGrams,
    active: fields.active ?? variant.active,
    prices: price === undefined ? variant.prices : { ...variant.prices, [currency]: price },
  }
}
