import { cleanLine } from './clean-text.ts'
import type { ExistingProduct, ExistingText } from './existing-product.ts'
import type { ImportedProduct, ImportedStatus, ImportedVariant } from './imported-product.ts'
import { matchVariants } from './match-variants.ts'
import type { NoteKind } from './note.ts'
import { type PicturePlan, planPictures } from './plan-pictures.ts'
import { planVariant, type VariantChange } from './plan-variant.ts'

/** What must be written so that the catalogue says what the file says. */
export type Change = {
  text: ExistingText | undefined
  /** Only the fields that differ. */
  product: { vendor?: string | null; status?: ImportedStatus }
  variants: VariantChange[]
  added: ImportedVariant[]
  takenOff: string[]
  pictures: PicturePlan
  /** The collections that the piece is to be in and is not. */
  types: string[]
}

type Wish = {
  /** The file is Lykta's own export of this piece, so it speaks of what a page in its language shows. */
  own: boolean
  /** The status that the file gave the last time. */
  statusBefore: string | undefined
  /** The collection that a name means now, if there is one already. */
  collectionOf(type: string): string | undefined
  /** Markup as it is written today. */
  tidy(markup: string): string
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
  const gone = pairs.filter(([before, after]) => before.active && !after.active)
  const takenOff = left.filter(({ active }) => active).map(({ id }) => id)
  const change: Change = {
    text: planText(existing, product, wish),
    product: fieldsThatDiffer(existing, product, wish),
    variants: pairs.flatMap(([before, after]) => planVariant(before, after, wish.own)),
    ...{ added, takenOff },
    pictures: planPictures(existing.pictures, product.pictures, wish.own),
    types: product.types.filter((type) => !isInPlace(existing, wish.collectionOf(type))),
  }
  const moved = pairs.some(
    ([before, after]) => (wish.own ? before.onHand : before.received) !== after.quantity,
  )
  const notes: NoteKind[] = [
    ...(moved ? (['stock_kept'] as const) : []),
    ...(takenOff.length + gone.length > 0 ? (['variant_taken_off'] as const) : []),
  ]
  return { change: isEmptyChange(change) ? undefined : change, notes }
}

/** Texts that were not written by an import may hold blanks that a file does not keep. */
const isSameLine = (before: string, after: string): boolean =>
  before === after || cleanLine(before) === after

/** A summary that the file does not give is the description's first sentence; one that staff wrote stays as long as the description does. */
function planText(existing: ExistingProduct, product: ImportedProduct, { own, tidy }: Wish) {
  const { title, summary, description, summaryGiven } = product
  const none = own ? (existing.shown ?? { title: '', summary: '', description: '' }) : null
  const before = existing.text ?? none
  if (before === null) return { title, summary, description }
  const isDescribed = before.description === description || tidy(before.description) === description
  const short = summaryGiven || !isDescribed ? summary : before.summary
  const isSame = isDescribed && isSameLine(before.title, title) && isSameLine(before.summary, short)
  return isSame ? undefined : { title, summary: short, description }
}

function fieldsThatDiffer(
  existing: ExistingProduct,
  product: ImportedProduct,
  { own, statusBefore }: Wish,
): Change['product'] {
  const { vendor = existing.vendor } = product
  const isSpoken = own || statusBefore !== product.status
  return {
    ...(isSameLine(existing.vendor ?? '', vendor ?? '') ? {} : { vendor }),
    ...(isSpoken && existing.status !== product.status ? { status: product.status } : {}),
  }
}

const isInPlace = (existing: ExistingProduct, collection: string | undefined): boolean =>
  collection !== undefined && existing.collections.includes(collection)

/** Whether there is nothing to write. */
export const isEmptyChange = ({ text, product, pictures, ...lists }: Change): boolean =>
  text === undefined &&
  Object.keys(product).length === 0 &&
  [...Object.values(lists), ...Object.values(pictures)].every((list) => list.length === 0)
