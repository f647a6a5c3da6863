import { listOffers } from '#app/domain/catalogue/list-offers.server.ts'
import type { PictureView } from '#app/domain/catalogue/picture.ts'
import type { Offer } from '#app/domain/catalogue/product.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { type Currency, type Money, money, sumMoney } from '#app/values/money.ts'
import type { Basket, BasketLine } from './basket.ts'
import { type LineProblem, whyNot } from './line-problem.ts'

export type { LineProblem } from './line-problem.ts'

export type PricedLine = {
  variantId: string
  slug: string
  title: string
  label: string
  picture: PictureView | undefined
  quantity: number
  available: number
  weightGrams: number
  unit: Money | undefined
  amount: Money | undefined
  problem: LineProblem | undefined
}

export type PricedBasket = {
  lines: PricedLine[]
  goods: Money
  count: number
  /** Something is in it and nothing is wrong with it. */
  sound: boolean
}

/** The basket at today's prices and stock. Lines keep their place; what is wrong with one is said on it. */
export async function priceBasket(
  basket: Basket,
  { locale, currency }: { locale: Locale; currency: Currency },
): Promise<PricedBasket> {
  const ids = basket.lines.map((line) => line.variantId)
  const offers = await listOffers(ids, { locale, currency })
  const lines = basket.lines.map((line) => priced(line, offers.get(line.variantId)))
  return {
    lines,
    goods: sumMoney(
      lines.flatMap((line) => (line.amount ? [line.amount] : [])),
      currency,
    ),
    count: lines.reduce((count, line) => count + line.quantity, 0),
    sound: lines.length > 0 && lines.every((line) => line.problem === undefined),
  }
}

const priced = (line: BasketLine, offer: Offer | undefined): PricedLine => ({
  ...line,
  slug: offer?.slug ?? '',
  title: offer?.title ?? '',
  label: offer?.label ?? '',
  picture: offer?.picture,
  available: offer?.available ?? 0,
  weightGrams: offer?.weightGrams ?? 0,
  unit: offer?.price,
  amount: offer?.price && money(offer.price.amount * line.quantity, offer.price.currency),
  problem: whyNot(offer, line.quantity),
})
