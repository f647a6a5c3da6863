import type { ExistingProduct, ExistingVariant } from './existing-product.ts'
import type { ImportedProduct, ImportedStatus, ImportedVariant } from './imported-product.ts'
import { matchVariants } from './match-variants.ts'
import type { NoteKind } from './note.ts'
import { type PicturePlan, planPictures } from './plan-pictures.ts'

/** What must be written so that the catalogue says what the file says. */
export type Change = {
  text: { title: string; summary: string; description: string } | undefined
  /** Only the fields that differ. */
  product: { vendor?: string | null; status?: ImportedStatus }
  variants: VariantChange[]
  added: ImportedVariant[]
  takenOff: string[]
  pictures: PicturePlan
  /** The collection that the piece is to be in and is not. */
  type: string | undefined
}

export type VariantChange = {
  id: string
  fields: { sku?: string | null; weightGrams?: number; active?: boolean }
  options?: ImportedVariant['options']
  endedPrice?: string
  price?: number
  compareAt?: number
}

type Wish = {
  /** The status that the file gave the last time. */
  statusBefore: string | undefined
  /** The collection that the piece's type means now, if there is one already. */
  collection: string | undefined
}

/**
 * Decides what an import changes in a piece that is there. Stock is never touched: Lykta has been selling from it. The status follows the file only when the
 * file's own word has changed, so that a piece which staff took off sale does not come back with a new price.
 */
export function planChange(
  existing: ExistingProduct,
  product: ImportedProduct,
  wish: Wish,
): { change: Change | undefined; notes: NoteKind[] } {
  const { pairs, added, left } = matchVariants(existing.variants, product.variants)
  const takenOff = left.filter(({ active }) => active).map(({ id }) => id)
  const { title, summary, description } = product
  const text = { title, summary, description }
  const change: Change = {
    text: isSameText(existing.text, text) ? undefined : text,
    product: fieldsThatDiffer(existing, product, wish),
    variants: pairs.flatMap(([before, after]) => planVariant(before, after)),
    ...{ added, takenOff },
    pictures: planPictures(existing.pictures, product.pictures),
    type: isInPlace(existing, product, wish) ? undefined : product.type,
  }
  const moved = pairs.some(([before, after]) => before.received !== after.quantity)
  const notes: NoteKind[] = [
    ...(moved ? (['stock_kept'] as const) : []),
    ...(takenOff.length > 0 ? (['variant_taken_off'] as const) : []),
  ]
  return { change: isEmpty(change) ? undefined : change, notes }
}

type Text = NonNullable<Change['text']>

const isSameText = (before: Text | null, after: Text): boolean =>
  before !== null &&
  before.title === after.title &&
  before.summary === after.summary &&
  before.description === after.description

const namesAndValues = (options: ImportedVariant['options']): string =>
  JSON.stringify(options.map(({ name, value }) => [name, value]))

function fieldsThatDiffer(
  existing: ExistingProduct,
  product: ImportedProduct,
  { statusBefore }: Wish,
): Change['product'] {
  const vendor = product.vendor ?? null
  const moved = statusBefore !== product.status && existing.status !== product.status
  return {
    ...(vendor === existing.vendor ? {} : { vendor }),
    ...(moved ? { status: product.status } : {}),
  }
}

const isInPlace = (existing: ExistingProduct, product: ImportedProduct, wish: Wish): boolean =>
  product.type === undefined ||
  (wish.collection !== undefined && existing.collections.includes(wish.collection))

function planVariant(before: ExistingVariant, after: ImportedVariant): VariantChange[] {
  const sku = after.sku ?? null
  const fields = {
    ...(before.sku === sku ? {} : { sku }),
    ...(before.grams === after.grams ? {} : { weightGrams: after.grams }),
    ...(before.active ? {} : { active: true }),
  }
  const sameOptions =
    before.options !== null && namesAndValues(before.options) === namesAndValues(after.options)
  const rest = {
    ...(sameOptions ? {} : { options: after.options }),
    ...(before.asked?.amount === after.price
      ? {}
      : { endedPrice: before.asked?.id, price: after.price }),
    ...(after.compareAt === undefined || after.compareAt === before.compareAt
      ? {}
      : { compareAt: after.compareAt }),
  }
  const touched = Object.keys(fields).length + Object.keys(rest).length > 0
  return touched ? [{ id: before.id, fields, ...rest }] : []
}

const isEmpty = ({ text, product, pictures, type, ...lists }: Change): boolean =>
  text === undefined &&
  type === undefined &&
  Object.keys(product).length === 0 &&
  [...Object.values(lists), ...Object.values(pictures)].every((list) => list.length === 0)
