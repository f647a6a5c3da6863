import { type Locale, locales } from '#app/i18n/locale.ts'
import type { Currency } from '#app/values/money.ts'
import type { VariantOption } from '../product.ts'

export const productStatuses = ['draft', 'published', 'archived'] as const
export type ProductStatus = (typeof productStatuses)[number]

export const sheetTexts = [
  'title',
  'summary',
  'description',
  'material',
  'metal',
  'care',
  'warnings',
] as const
export type SheetText = (typeof sheetTexts)[number]

/** Who answers for a piece: name, postal address, e-mail. */
export type Party = { name: string; address: string; email: string }

/** One row of the variants' grid. `id` is missing for one that is added. */
export type VariantSheet = {
  id: string | undefined
  sku: string
  weightGrams: number
  active: boolean
  options: Record<Locale, VariantOption[]>
  /** What is asked now, in minor units; a currency that is missing has no price. */
  prices: Partial<Record<Currency, number>>
}

/** Everything that staff may change about a piece, apart from its pictures and stock. Days are YYYY-MM-DD, or empty. */
export type SheetContent = {
  slug: string
  texts: Record<Locale, Record<SheetText, string>>
  designerId: string | undefined
  collectionIds: string[]
  sizeMm: string
  nickelTestedAt: string
  leadTestedAt: string
  cadmiumTestedAt: string
  maker: Party
  makerOutsideEu: boolean
  responsible: Party
  lowStockAt: number | undefined
  variants: VariantSheet[]
}

export type ProductSheet = SheetContent & {
  id: string
  status: ProductStatus
  publishAt: Date | undefined
  version: number
}

const inAllLanguages = ['title', 'summary', 'material', 'metal', 'warnings'] as const

/** What a piece lacks before it may be offered: GPSR art. 19, REACH annex XVII, and what a buyer must know. */
export type Lack =
  | `${(typeof inAllLanguages)[number]}-${Locale}`
  | `alt-${Locale}`
  | 'sizeMm'
  | 'nickelTestedAt'
  | 'leadTestedAt'
  | 'cadmiumTestedAt'
  | 'makerName'
  | 'makerAddress'
  | 'makerEmail'
  | 'responsibleName'
  | 'responsibleAddress'
  | 'responsibleEmail'
  | 'price'
  | 'sku'
  | 'weight'

/** Everything that keeps a piece from being published, by its sheet and the languages in which a picture is not described; empty when nothing does. */
export function whyNotPublished(sheet: SheetContent, altsMissing: readonly Locale[]): Lack[] {
  const empty = (text: string) => text.trim() === ''
  const texts = locales.flatMap((locale) =>
    inAllLanguages
      .filter((field) => empty(sheet.texts[locale][field]))
      .map((field): Lack => `${field}-${locale}`),
  )
  const fields = (['sizeMm', 'nickelTestedAt', 'leadTestedAt', 'cadmiumTestedAt'] as const).filter(
    (field) => empty(sheet[field]),
  )
  const responsible = sheet.makerOutsideEu ? lacksOf('responsible', sheet.responsible) : []
  return [
    ...texts,
    ...fields,
    ...lacksOf('maker', sheet.maker),
    ...responsible,
    ...lacksOfGrid(sheet),
    ...altsMissing.map((locale): Lack => `alt-${locale}`),
  ]
}

const lacksOf = (who: 'maker' | 'responsible', party: Party): Lack[] =>
  (['Name', 'Address', 'Email'] as const)
    .filter((field) => party[field.toLowerCase() as keyof Party].trim() === '')
    .map((field): Lack => `${who}${field}`)

function lacksOfGrid({ variants }: SheetContent): Lack[] {
  const offered = variants.filter(({ active }) => active)
  const priced = offered.every(({ prices }) => Object.keys(prices).length > 0)
  return [
    ...(offered.length === 0 || !priced ? (['price'] as const) : []),
    ...(offered.some(({ sku }) => sku === '') ? (['sku'] as const) : []),
    ...(offered.some(({ weightGrams }) => weightGrams <= 0) ? (['weight'] as const) : []),
  ]
}

/** A piece that is not written yet. */
export const emptySheet = (): SheetContent => {
  const noParty = { name: '', address: '', email: '' }
  const noTexts = Object.fromEntries(sheetTexts.map((field) => [field, '']))
  return {
    slug: '',
    texts: Object.fromEntries(
      locales.map((locale) => [locale, { ...noTexts }]),
    ) as SheetContent['texts'],
    ...{ designerId: undefined, collectionIds: [], sizeMm: '' },
    ...{ nickelTestedAt: '', leadTestedAt: '', cadmiumTestedAt: '' },
    ...{ maker: noParty, makerOutsideEu: false, responsible: noParty },
    ...{ lowStockAt: undefined, variants: [] },
  }
}
