import type { VariantOption } from '../product.ts'
import type { ImportedStatus } from './imported-product.ts'

export type ExistingText = { title: string; summary: string; description: string }

/** What the catalogue holds of a piece that is imported again, in the import's language and currency. */
export type ExistingProduct = {
  id: string
  slug: string
  /** What the import of this piece left; null when the piece was made otherwise. */
  importDigest: string | null
  status: ImportedStatus
  vendor: string | null
  text: ExistingText | null
  /** What a page in the import's language shows, in whatever language it is written. */
  shown: ExistingText | null
  collections: string[]
  variants: ExistingVariant[]
  pictures: ExistingPicture[]
}

export type ExistingVariant = {
  id: string
  position: number
  sku: string | null
  grams: number
  active: boolean
  /** Null while the variant has no text in the import's language. */
  options: VariantOption[] | null
  shown: VariantOption[]
  asked: { id: string; amount: number } | null
  /** The latest recorded claim, in minor units. */
  compareAt: number | null
  /** How many units came with the variant's own import. */
  received: number
  onHand: number
}

export type ExistingPicture = {
  id: string
  position: number
  file: string | null
  address: string | null
  alt: string | null
  shownAlt: string
}

/** The status that the file gave when its import left this digest. */
export const statusIn = (digest: string): string | undefined => digest.split(':')[1]
