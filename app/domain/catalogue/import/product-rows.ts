import { newId } from '#app/values/id.ts'
import type { ImportWish } from './import-wish.ts'
import type {
  ImportedPicture,
  ImportedProduct,
  ImportedStatus,
  ImportedVariant,
} from './imported-product.ts'

/** The name under which an import's stock movements stand. */
const importReference = (productId: string): string => `import/${productId}`

/** Rows of one or more variants of a piece, numbered from `position`. What is on hand is exactly what was received. */
export function variantRows(
  variants: readonly ImportedVariant[],
  piece: { productId: string; position: number },
  wish: ImportWish,
) {
  const { productId } = piece
  const ids = variants.map(() => newId())
  const each = <Made>(make: (variant: ImportedVariant, variantId: string, index: number) => Made) =>
    variants.map((variant, index) => make(variant, ids[index] ?? '', index))
  return {
    variants: each(({ sku, grams, active }, id, index) => ({
      ...{ id, productId, sku: sku ?? null, weightGrams: grams ?? 0, active },
      position: piece.position + index,
    })),
    texts: each(({ options }, variantId) => ({ variantId, locale: wish.locale, options })),
    stocks: each(({ quantity }, variantId) => ({ variantId, onHand: quantity })),
    movements: each(({ quantity }, variantId) => ({
      ...{ id: newId(), variantId, quantity, at: wish.now },
      ...{ cause: 'received' as const, reference: importReference(productId) },
    })).filter(({ quantity }) => quantity > 0),
    prices: each((variant, variantId) => priceRows(variantId, variant, wish)).flat(),
  }
}

/** The price asked from now on, and what the source claimed, recorded for this instant only and never shown as a claim. */
export function priceRows(
  variantId: string,
  { price, compareAt }: { price?: number | undefined; compareAt?: number | undefined },
  { currency, now }: ImportWish,
) {
  const base = { variantId, currency, validFrom: now }
  const asked = { ...base, kind: 'asked' as const, validTo: null }
  const claimed = { ...base, kind: 'compare_at' as const, validTo: now }
  return [
    ...(price === undefined ? [] : [{ id: newId(), amount: price, ...asked }]),
    ...(compareAt === undefined ? [] : [{ id: newId(), amount: compareAt, ...claimed }]),
  ]
}

/** Rows of pictures that are still to be fetched. */
export function pictureRows(
  productId: string,
  pictures: readonly (ImportedPicture & { position: number })[],
  { locale }: ImportWish,
) {
  const rows = pictures.map(({ address, position, alt }) => ({
    ...{ id: newId(), productId, position, sourceUrl: address, alt },
  }))
  return {
    pictures: rows.map(({ alt: _, ...row }) => row),
    texts: rows.flatMap(({ id, alt }) => (alt ? [{ pictureId: id, locale, alt }] : [])),
  }
}

/** The row of a new piece under the address that was chosen for it. */
export function productRow(
  { vendor, key }: ImportedProduct,
  { digest, ...placed }: { digest: string; slug: string; status: ImportedStatus; position: number },
) {
  return {
    ...{ id: newId(), ...placed },
    ...{ vendor: vendor ?? null, importDigest: digest, importKey: key ?? null },
  }
}

export const textRow = (productId: string, product: ImportedProduct, { locale }: ImportWish) => ({
  ...{ productId, locale, title: product.title },
  ...{ summary: product.summary, description: product.description },
})
