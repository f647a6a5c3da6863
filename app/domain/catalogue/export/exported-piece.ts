import { asDecimal } from '#app/values/money.ts'
import type {
  ExistingPicture,
  ExistingProduct,
  ExistingVariant,
} from '../import/existing-product.ts'
import { pictureSource } from '../picture.ts'
import type { VariantOption } from '../product.ts'

/** A piece as both forms write it: what a page in the export's language shows. */
export type ExportedPiece = {
  id: string
  slug: string
  status: ExistingProduct['status']
  vendor: string
  title: string
  summary: string
  description: string
  /** The collections, each by the word that leads back to it. */
  collections: string[]
  variants: ExportedVariant[]
  /** The names of the options, in the order of their columns. */
  optionNames: string[]
  pictures: { address: string; alt: string }[]
}

export type ExportedVariant = {
  id: string
  sku: string
  grams: number
  onHand: number
  /** A decimal in units of the currency; empty when there is no price in it. */
  price: string
  options: readonly VariantOption[]
  /** Its value in each column; empty where it has none. */
  values: string[]
}

/** Makes a stored piece ready to be written. Variants that are not for sale stay at home: a file that lacks them takes none off sale. */
export function exportedPiece(
  product: ExistingProduct,
  { appUrl, wordOf }: { appUrl: string; wordOf: ReadonlyMap<string, string> },
): ExportedPiece {
  const { id, slug, status, vendor, shown } = product
  const active = product.variants.filter((variant) => variant.active)
  const columns = optionColumns(active)
  return {
    ...{ id, slug, status, vendor: vendor ?? '' },
    ...(shown ?? { title: '', summary: '', description: '' }),
    // In shop order, as the map of words has them.
    collections: [...wordOf].flatMap(([collection, word]) =>
      product.collections.includes(collection) ? word : [],
    ),
    variants: active.map((variant) => exportedVariant(variant, columns)),
    optionNames: columns.map(([name]) => name),
    pictures: product.pictures.flatMap((picture) => exportedPicture(picture, appUrl)),
  }
}

/** An option's name, and how many of that name a variant has before it: names may come twice. */
type OptionColumn = readonly [name: string, nth: number]

const columnsOf = (options: readonly VariantOption[]): OptionColumn[] =>
  options.map(({ name }, index) => [
    name,
    options.slice(0, index).filter((other) => other.name === name).length,
  ])

function optionColumns(variants: readonly ExistingVariant[]): OptionColumn[] {
  const columns = new Map<string, OptionColumn>()
  for (const { shown } of variants) {
    for (const column of columnsOf(shown)) columns.set(JSON.stringify(column), column)
  }
  return [...columns.values()]
}

function exportedVariant(
  { id, sku, grams, onHand, asked, shown }: ExistingVariant,
  columns: readonly OptionColumn[],
): ExportedVariant {
  const own = columnsOf(shown).map((column) => JSON.stringify(column))
  return {
    ...{ id, sku: sku ?? '', grams, onHand },
    price: asked ? asDecimal(asked.amount) : '',
    options: shown,
    values: columns.map((column) => shown[own.indexOf(JSON.stringify(column))]?.value ?? ''),
  }
}

/** Where a picture can be had: where it came from, or here. One that was never fetched and came from nowhere is none. */
function exportedPicture({ address, file, shownAlt: alt }: ExistingPicture, appUrl: string) {
  const here = pictureSource(file)
  const found = address ?? (here && appUrl + here)
  return found ? [{ address: found, alt }] : []
}
