import { locales } from '#app/i18n/locale.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { type Currency, currencies } from '#app/values/money.ts'

export type MadeProduct = { id: string; slug: string; variantId: string; variantIds: string[] }

type Wish = {
  slug?: string
  title?: string
  /** Units of each variant; as many variants as entries. */
  stock?: number | number[]
  /** Minor units; a currency that is missing has no price. */
  prices?: Partial<Record<Currency, number>>
  status?: 'draft' | 'published' | 'archived'
  weightGrams?: number
  designerId?: string
  /** Her part of each price; the rest of it is material. No costs are recorded without it. */
  designerPart?: number
  at?: Date
}

const usualPrices = { SEK: 50_000, NOK: 52_000, EUR: 4_500 }

/** A published piece with texts in three languages and stock that was received; `variantId` is its first variant. */
export async function makeProduct(wish: Wish = {}): Promise<MadeProduct> {
  const id = newId()
  const slug = wish.slug ?? `piece-${id.slice(-12)}`
  const title = wish.title ?? 'Piece'
  const stock = [wish.stock ?? 3].flat()
  const variants = stock.map((onHand) => ({ id: newId(), onHand }))
  const made = { id, slug, variantIds: variants.map((variant) => variant.id) }
  await db().product.create({
    data: {
      ...{ id, slug, status: wish.status ?? 'published', designerId: wish.designerId ?? null },
      texts: { create: locales.map((locale) => ({ locale, title: `${title} ${locale}` })) },
      variants: { create: variants.map((variant, position) => variantOf(variant, position, wish)) },
    },
  })
  await receive(variants, wish.at)
  return { ...made, variantId: made.variantIds[0] ?? '' }
}

function variantOf(variant: { id: string; onHand: number }, position: number, wish: Wish) {
  const prices = wish.prices ?? usualPrices
  const validFrom = wish.at ?? new Date()
  const options = [{ name: 'Size', value: `size ${position + 1}` }]
  return {
    ...{ id: variant.id, position, weightGrams: wish.weightGrams ?? 20 },
    texts: { create: locales.map((locale) => ({ locale, options: position > 0 ? options : [] })) },
    stock: { create: { onHand: variant.onHand } },
    prices: {
      create: currencies.flatMap((currency) => {
        const amount = prices[currency]
        if (amount === undefined) return []
        return [{ currency, amount, validFrom, ...costsOf(amount, wish) }]
      }),
    },
  }
}

async function receive(variants: { id: string; onHand: number }[], at = new Date()): Promise<void> {
  const received = variants.filter(({ onHand }) => onHand > 0)
  await db().stockMovement.createMany({
    data: received.map(({ id, onHand }) => ({
      ...{ variantId: id, quantity: onHand, cause: 'received' as const },
      ...{ reference: `made/${id}`, at },
    })),
  })
}

function costsOf(amount: number, { designerPart, at = new Date() }: Wish) {
  if (designerPart === undefined) return {}
  const designer = Math.min(designerPart, amount)
  const parts = { material: amount - designer, designer, workshop: 0, programme: 0, vat: 0 }
  return { costs: { create: { id: newId(), ...parts, recordedBy: 'lykta', at } } }
}
