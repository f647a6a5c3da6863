import type { Locale } from '#app/i18n/locale.ts'
import type { Country } from '#app/values/country.ts'
import type { Currency, Money } from '#app/values/money.ts'

/** Where an order stands, and where it may go. A cancelled order may still turn out paid, when a payment was under way. */
export const orderMoves = {
  awaiting_payment: ['paid', 'cancelled'],
  cancelled: ['paid'],
  paid: ['refunded'],
  refunded: [],
} as const satisfies Record<string, readonly string[]>
export type OrderState = keyof typeof orderMoves

/** Why an order ended unpaid. */
export const orderEndings = [
  'left',
  'declined',
  'expired',
  'superseded',
  'sold_out',
  'refused',
] as const
export type OrderEnding = (typeof orderEndings)[number]

export type OrderLine = {
  variantId: string
  slug: string
  title: string
  label: string
  quantity: number
  unitAmount: number
  amount: number
  vatRateBp: number
  vatAmount: number
}

export type Buyer = {
  name: string
  email: string
  country: Country
  addressLine1: string
  addressLine2: string
  postcode: string
  city: string
}

/** An order as it is placed. Amounts in minor units, VAT included. */
export type NewOrder = {
  id: string
  basketId: string
  contentDigest: string
  locale: Locale
  currency: Currency
  lines: OrderLine[]
  goodsAmount: number
  delivery: { slug: string; name: string; amount: number; vatRateBp: number; vatAmount: number }
  vatAmount: number
  totalAmount: number
  buyer: Buyer
  placedAt: Date
  holdUntil: Date
}

export type OrderView = {
  id: string
  /** "L-1042". */
  number: string
  state: OrderState
  ending: OrderEnding | undefined
  basketId: string
  locale: Locale
  lines: {
    title: string
    slug: string
    label: string
    quantity: number
    unit: Money
    amount: Money
  }[]
  goods: Money
  delivery: Money
  deliveryName: string
  vat: Money
  total: Money
  name: string
  email: string
  address: string[]
  country: string
  placedAt: Date
  paidAt: Date | undefined
  /** When the parcel left, who carries it ('' for one without a name of ours), its number and where it can be followed. */
  sent: { at: Date; carrier: string; number: string; link: string | undefined } | undefined
  /** Staff cancelled it before it left. */
  cancelled: boolean
  /** What has come back of the total. */
  refunded: Money
}

export const orderNumber = (number: number): string => `L-${1000 + number}`

/** An address as an envelope shows it, without the name. */
export const addressLines = (address: {
  addressLine1: string
  addressLine2: string
  postcode: string
  city: string
}): string[] =>
  [address.addressLine1, address.addressLine2, `${address.postcode} ${address.city}`].filter(
    Boolean,
  )
