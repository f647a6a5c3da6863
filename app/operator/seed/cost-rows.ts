import type { Prisma } from '#app/platform/db/generated/client.ts'
import { currencies, vatWithin } from '#app/values/money.ts'
import type { ExampleProduct, PricePartName } from '#prisma/example/shape.ts'
import { stableId } from './stable-id.ts'
import { priceId } from './variant-rows.ts'

type Parts = Record<PricePartName, number>

/** The rate that the example's prices hold, in hundredths of a per cent. */
const vatBp = 2_500

/**
 * A price in another currency, made of what the price in SEK is made of: VAT by its rate, the others in proportion. The programme has what
 * rounding leaves, so that the parts sum to the price.
 */
function sharedLike(sek: Parts, price: number): Parts {
  const vat = vatWithin(price, vatBp)
  const net = sek.material + sek.designer + sek.workshop + sek.programme
  const part = (amount: number) => Math.floor((amount * (price - vat)) / net)
  const [material, designer, workshop] = [sek.material, sek.designer, sek.workshop].map(part)
  const costs = { material: material ?? 0, designer: designer ?? 0, workshop: workshop ?? 0, vat }
  const spent = Object.values(costs).reduce((sum, cost) => sum + cost, 0)
  return { ...costs, programme: price - spent }
}

/** What each price of a piece is made of, as recorded at `at`. */
export const costRows = (product: ExampleProduct, at: Date): Prisma.PriceCostCreateManyInput[] =>
  product.variants.flatMap((variant) =>
    currencies.map((currency) => ({
      id: stableId('cost', variant.sku, currency),
      priceId: priceId(variant, currency),
      ...(currency === 'SEK'
        ? product.priceParts
        : sharedLike(product.priceParts, variant.prices[currency])),
      ...{ recordedBy: 'lykta', at },
    })),
  )
