import type { VariantOption } from '../product.ts'

/** A piece as the file describes it, read and cleaned. Lines are lines of the file, for what must be said about it. */
export type ImportedProduct = {
  handle: string
  line: number
  title: string
  /** First sentence of the description, at most 160 characters. */
  summary: string
  /** Sanitised HTML. */
  description: string
  vendor: string | undefined
  type: string | undefined
  status: ImportedStatus
  variants: ImportedVariant[]
  pictures: ImportedPicture[]
}

export type ImportedStatus = 'draft' | 'published' | 'archived'

export type ImportedVariant = {
  line: number
  /** Empty for a piece with one variant. */
  options: VariantOption[]
  sku: string | undefined
  grams: number
  quantity: number
  /** Minor units of the import's currency. */
  price: number
  compareAt: number | undefined
}

export type ImportedPicture = { line: number; address: string; alt: string }

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
