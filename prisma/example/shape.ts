/** The three languages of the example; every text exists in each. */
export type Locale = 'sv' | 'nb' | 'en'

/** One value for each language. */
export type Translated<T = string> = Record<Locale, T>

/** Whole minor units (öre, øre, cent) for each currency, set by hand and never converted. */
export type Prices = Record<'SEK' | 'NOK' | 'EUR', number>

/** Where the money of one piece goes; `vat` is the part that is the state's. */
export type PricePartName = 'material' | 'designer' | 'workshop' | 'programme' | 'vat'

export interface ExampleOption {
  name: Translated
  value: Translated
}

export interface ExampleVariant {
  sku: string
  /** Empty for a piece that exists in one form only. */
  options: ExampleOption[]
  stock: number
  /** VAT included. */
  prices: Prices
}

export interface ExampleMeasure {
  what: Translated
  mm: number
}

export type PieceView = 'main' | 'worn'

export interface ExamplePicture {
  view: PieceView
  alt: Translated
}

export interface ExampleTests {
  /** ISO dates of the laboratory tests: nickel release, lead and cadmium (REACH annex XVII). */
  nickelTestedOn: string
  leadTestedOn: string
  cadmiumTestedOn: string
}

export interface ExampleProduct {
  slug: string
  collections: string[]
  designer: string
  /** What kind of thing it is, as product safety law asks (GPSR art. 19). */
  kind: Translated
  title: Translated
  /** At most 90 characters. */
  line: Translated
  /** HTML with p, ul, li, strong and em only. */
  description: Translated
  material: Translated
  care: Translated
  metal: Translated
  measures: ExampleMeasure[]
  weightGrams: number
  tests: ExampleTests
  /** `none` says that somebody has looked and found nothing to warn of. */
  warnings: Translated | 'none'
  variants: ExampleVariant[]
  /** SEK minor units; the sum is the price of every variant. */
  priceParts: Record<PricePartName, number>
  pictures: ExamplePicture[]
}

export interface ExampleCollection {
  slug: string
  name: Translated
  line: Translated
}

export interface ExampleDesigner {
  /** Also the slug. Names the hand, never the person. */
  alias: string
  name: string
  line: Translated
  text: Translated
  portrait: Portrait
  portraitAlt: Translated
}

export type Portrait = 'tools' | 'plant' | 'bird' | 'bench'

export interface ExampleUnitCost {
  /** Minor units for one unit, in each currency. */
  cost: Prices
  /** Sentence endings after "500 kr is …": for one unit, and for several with `{n}`. */
  one: Translated
  many: Translated
  source: Translated
}

export interface ExampleFund {
  slug: string
  name: Translated
  line: Translated
  text: Translated
  /** SEK minor units, whole kronor. */
  goal: number
  surplus: Translated
  /** Largest unit first. */
  unitCosts: ExampleUnitCost[]
}

export interface ExampleDeliveryMethod {
  slug: string
  /** ISO 3166-1 alpha-2. */
  country: string
  name: Translated
  prices: Prices
  workingDays: { from: number; to: number }
  maxWeightGrams: number
}

export interface ExampleSection {
  heading: string
  paragraphs: string[]
  list?: string[]
}

export interface ExamplePage {
  title: string
  sections: ExampleSection[]
}
