import { locales } from '#app/i18n/locale.ts'
import type { Prisma } from '#app/platform/db/generated/client.ts'
import { type Currency, currencies } from '#app/values/money.ts'
import type { ExampleProduct, ExampleVariant } from '#prisma/example/shape.ts'
import { productId } from './product-rows.ts'
import { stableId } from './stable-id.ts'

const variantId = (variant: ExampleVariant) => stableId('variant', variant.sku)

/** A piece's versions; it weighs the same in each. */
export const variantRows = (product: ExampleProduct): Prisma.VariantCreateManyInput[] =>
  product.variants.map((variant, position) => ({
    id: variantId(variant),
    productId: productId(product.slug),
    sku: variant.sku,
    position,
    // Rounded up: a scale at the post office does.
    weightGrams: Math.ceil(product.weightGrams),
  }))

/** What tells the versions apart, in each language. */
export const variantTextRows = (product: ExampleProduct): Prisma.VariantTextCreateManyInput[] =>
  product.variants.flatMap((variant) =>
    locales.map((locale) => ({
      variantId: variantId(variant),
      locale,
      options: variant.options.map(({ name, value }) => ({
        name: name[locale],
        value: value[locale],
      })),
    })),
  )

export const priceId = (variant: ExampleVariant, currency: Currency): string =>
  stableId('price', variant.sku, currency)

/** What is asked for each version in each currency, in minor units, from `validFrom` on. */
export const priceRows = (
  product: ExampleProduct,
  validFrom: Date,
): Prisma.PriceCreateManyInput[] =>
  product.variants.flatMap((variant) =>
    currencies.map((currency) => ({
      id: priceId(variant, currency),
      variantId: variantId(variant),
      ...{ currency, amount: variant.prices[currency], validFrom },
    })),
  )

export const stockRows = (product: ExampleProduct): Prisma.StockCreateManyInput[] =>
  product.variants.map((variant) => ({ variantId: variantId(variant), onHand: variant.stock }))

/** What lies on hand was received: the movements sum to the stock from the first day (safety.md I3). */
export const movementRows = (
  product: ExampleProduct,
  at: Date,
): Prisma.StockMovementCreateManyInput[] =>
  product.variants
    .filter((variant) => variant.stock > 0)
    .map((variant) => ({
      id: stableId('received', variant.sku),
      variantId: variantId(variant),
      quantity: variant.stock,
      cause: 'received',
      reference: 'seed/example',
      at,
    }))
