import type { Locale } from '#app/i18n/locale.ts'
import type { Money } from '#app/values/money.ts'
import type { PictureView } from './picture.ts'

export type ProductCard = {
  slug: string
  title: string
  summary: string
  picture: PictureView | undefined
  /** The lowest price asked now in the chosen currency; undefined when the piece has none in it. */
  price: Money | undefined
  severalPrices: boolean
  available: boolean
  designer: string | undefined
}

export type ProductPageOf = { cards: ProductCard[]; next: string | undefined }

export type VariantChoice = {
  id: string
  /** "45 cm · Silver"; empty for a piece with one variant. */
  label: string
  price: Money | undefined
  available: number
}

export const pricePartNames = ['material', 'designer', 'workshop', 'programme', 'vat'] as const
export type PricePartName = (typeof pricePartNames)[number]

/** What a price is made of, as recorded for exactly this price; the parts sum to it. */
export type PriceParts = Record<PricePartName, Money>

/** The parts of one price, and whose it is: undefined where every version on sale costs the same. */
export type PartsOfPrice = { label: string | undefined; parts: PriceParts }

export type ProductPage = {
  slug: string
  title: string
  summary: string
  /** Sanitised HTML. */
  description: string
  material: string
  care: string
  warnings: string
  metal: string | undefined
  sizeMm: string | undefined
  maker: { name: string; address: string; email: string } | undefined
  /** ISO dates of the tests that REACH asks for. */
  tests: { nickel: string | undefined; lead: string | undefined; cadmium: string | undefined }
  designer: { slug: string; alias: string; text: string } | undefined
  pictures: PictureView[]
  variants: VariantChoice[]
  /** What each of its prices is made of; a price without costs of its own is not among them. */
  parts: PartsOfPrice[]
  /** The texts' own language, when the piece is not yet written in the page's. */
  languageOfText: Locale
}

export type VariantOption = { name: string; value: string }

/** What the shop offers now for one variant. */
export type Offer = {
  slug: string
  title: string
  label: string
  picture: PictureView | undefined
  price: Money | undefined
  available: number
  weightGrams: number
}

/** What tells a variant from its siblings, as one line. */
export const variantLabel = (options: readonly VariantOption[]): string =>
  options.map((option) => option.value).join(' · ')

/** A page of a list: how many cards it holds at most. */
export const cardsPerPage = 24
