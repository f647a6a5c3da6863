import type { Locale } from '#app/i18n/locale.ts'
import { type Currency, money } from '#app/values/money.ts'
import {
  type PriceParts,
  type ProductPage,
  pictureSource,
  type VariantChoice,
  type VariantOption,
  variantLabel,
} from './product.ts'
import { findPublished, type PublishedProduct } from './store.server.ts'

/** The text in the page's language, else in the first that there is. */
const inLanguage = <Text extends { locale: Locale }>(texts: readonly Text[], locale: Locale) =>
  texts.find((text) => text.locale === locale) ?? texts[0]

/** A published piece as its page shows it; undefined when there is none at this address. */
export async function findProduct(wish: {
  slug: string
  locale: Locale
  currency: Currency
}): Promise<ProductPage | undefined> {
  const row = await findPublished(wish.slug, wish.currency)
  const text = row && inLanguage(row.texts, wish.locale)
  if (!row || !text) return undefined
  return {
    ...{ slug: row.slug, title: text.title, summary: text.summary, description: text.description },
    ...{ material: text.material, care: text.care, warnings: text.warnings },
    metal: text.metal || undefined,
    sizeMm: row.sizeMm ?? undefined,
    maker: maker(row),
    tests: tests(row),
    designer: designer(row, wish.locale),
    pictures: pictures(row, wish.locale),
    variants: row.variants.map((variant) => choice(variant, wish)),
    parts: (row.priceParts as PriceParts | null) ?? undefined,
    languageOfText: text.locale,
  }
}

function choice(
  variant: PublishedProduct['variants'][number],
  wish: { locale: Locale; currency: Currency },
): VariantChoice {
  const options = inLanguage(variant.texts, wish.locale)?.options as VariantOption[] | undefined
  const price = variant.prices[0]
  return {
    id: variant.id,
    label: variantLabel(options ?? []),
    price: price && money(price.amount, wish.currency),
    available: variant.stock ? variant.stock.onHand - variant.stock.reserved : 0,
  }
}

const pictures = (row: PublishedProduct, locale: Locale) =>
  row.pictures.map((picture) => ({
    src: pictureSource(picture.file),
    width: picture.width,
    height: picture.height,
    alt: inLanguage(picture.texts, locale)?.alt ?? '',
  }))

const designer = (row: PublishedProduct, locale: Locale) =>
  row.designer
    ? {
        slug: row.designer.slug,
        alias: row.designer.alias,
        text: inLanguage(row.designer.texts, locale)?.text ?? '',
      }
    : undefined

const maker = ({ makerName, makerAddress, makerEmail }: PublishedProduct) =>
  makerName && makerAddress && makerEmail
    ? { name: makerName, address: makerAddress, email: makerEmail }
    : undefined

const day = (date: Date | null) => date?.toISOString().slice(0, 10)

const tests = (row: PublishedProduct) => ({
  nickel: day(row.nickelTestedAt),
  lead: day(row.leadTestedAt),
  cadmium: day(row.cadmiumTestedAt),
})
