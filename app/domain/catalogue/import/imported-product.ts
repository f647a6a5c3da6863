import type { VariantOption } from '../product.ts'

/** A piece as the file describes it, read and cleaned. Lines are lines of the file, for what must be said about it. */
export type ImportedProduct = {
  /** Its address in the shop; from WooCommerce, which exports none, the one that its name makes. */
  handle: string
  /** What the shop that it comes from knows it by, where that is not the handle. */
  key: string | undefined
  /** The piece that Lykta itself named when it exported the file. */
  own: string | undefined
  line: number
  title: string
  /** One line of at most 160 characters. */
  summary: string
  /** Whether the file gives the summary; otherwise it is the first sentence of the description. */
  summaryGiven: boolean
  /** Sanitised HTML. */
  description: string
  /** Null for none; undefined when the file does not speak of it. */
  vendor: string | null | undefined
  /** The collections that it is to be in, by name. */
  types: string[]
  status: ImportedStatus
  variants: ImportedVariant[]
  pictures: ImportedPicture[]
}

export type ImportedStatus = 'draft' | 'published' | 'archived'

export type ImportedVariant = {
  line: number
  /** The variant that Lykta itself named when it exported the file. */
  own: string | undefined
  /** Empty for a piece with one variant. */
  options: VariantOption[]
  sku: string | undefined
  /** Undefined when the file does not speak of weights. */
  grams: number | undefined
  quantity: number
  /** Minor units of the import's currency; undefined only in Lykta's own exports, where there is none in it. */
  price: number | undefined
  compareAt: number | undefined
  /** For sale, as far as the variant goes. */
  active: boolean
}

export type ImportedPicture = { line: number; address: string; alt: string | undefined }

/** What one text tells variants apart by: their option values. */
export const optionsKey = (options: readonly VariantOption[]): string =>
  JSON.stringify(options.map((option) => option.value))

/** The piece's content without its lines: equal content means that nothing is to be done. */
export function contentOf(product: ImportedProduct): unknown {
  const { line: _line, variants, pictures, ...rest } = product
  return {
    ...rest,
    variants: variants.map(({ line: _, ...variant }) => variant),
    pictures: pictures.map(({ line: _, ...picture }) => picture),
  }
}
