import type { Currency } from '#app/values/money.ts'
import type { Reference } from '#app/values/reference.ts'

/** BAS accounts, the defaults; a charity's own numbers come with the accounting exports. */
export const accounts = {
  cash: '1910',
  bank: '1930',
  stripe: '1580',
  owedToBuyers: '2420',
  vat: '2611',
  sales: '3001',
  exportSales: '3105',
  delivery: '3520',
  gifts: '3993',
  designerShares: '4600',
} as const

/** What is owed to designers; each has a line of her own below it. */
const owedToDesigners = '2890'
export type DesignerAccount = `${typeof owedToDesigners}/${string}`
export type Account = (typeof accounts)[keyof typeof accounts] | DesignerAccount

/** The account of what is owed to one designer, by her id: the books know no alias. */
export const owedTo = (designerId: string): DesignerAccount => `${owedToDesigners}/${designerId}`

export type LedgerPosting = { account: Account; amount: number }

/** One double entry to be written. */
export type EntryWish = {
  reference: Reference
  currency: Currency
  postings: LedgerPosting[]
  at: Date
  /** The legal day that it happened on, where that is another than the day of `at`: YYYY-MM-DD. */
  day?: string
}

/** Entries for a paid order: the money at Stripe against sales, delivery and VAT. Amounts in minor units; VAT is inside the gross amounts. */
export function orderPostings(order: {
  total: number
  goods: number
  delivery: number
  goodsVat: number
  deliveryVat: number
}): LedgerPosting[] {
  const vat = order.goodsVat + order.deliveryVat
  return withoutZeros([
    { account: accounts.stripe, amount: order.total },
    {
      account: vat === 0 ? accounts.exportSales : accounts.sales,
      amount: order.goodsVat - order.goods,
    },
    { account: accounts.delivery, amount: order.deliveryVat - order.delivery },
    { account: accounts.vat, amount: -vat },
  ])
}

export const giftPostings = (amount: number): LedgerPosting[] => [
  { account: accounts.stripe, amount },
  { account: accounts.gifts, amount: -amount },
]

/** What a designer has earned, in minor units of the order's currency. */
export type DesignerShare = { designerId: string; amount: number }

/** What is owed to designers for what was sold: a cost of ours, and a debt to each of them. Negative amounts take it back. */
export const sharePostings = (shares: readonly DesignerShare[]): LedgerPosting[] =>
  shares.flatMap(({ designerId, amount }) => [
    { account: accounts.designerShares, amount },
    { account: owedTo(designerId), amount: -amount },
  ])

/** A designer was paid, out of the bank or the till. */
export const designerPaymentPostings = (
  { designerId, amount }: DesignerShare,
  way: 'bank' | 'cash',
): LedgerPosting[] => [
  { account: owedTo(designerId), amount },
  { account: accounts[way], amount: -amount },
]

/** A gift that came by bank or in cash and was recorded. */
export const recordedGiftPostings = (way: 'bank' | 'cash', amount: number): LedgerPosting[] => [
  { account: accounts[way], amount },
  { account: accounts.gifts, amount: -amount },
]

/** Money that came in for nothing we could send: owed back until the refund is through. */
export const unmetPostings = (amount: number): LedgerPosting[] => [
  { account: accounts.stripe, amount },
  { account: accounts.owedToBuyers, amount: -amount },
]

export const refundPostings = (amount: number): LedgerPosting[] => [
  { account: accounts.owedToBuyers, amount },
  { account: accounts.stripe, amount: -amount },
]

/** The same entry the other way round. */
export const reversed = (postings: readonly LedgerPosting[]): LedgerPosting[] =>
  postings.map(({ account, amount }) => ({ account, amount: -amount }))

/** What a refund gives back, against the sale: goods (an adjustment among them), delivery and VAT, out of the money at Stripe. Amounts in minor units. */
export function orderRefundPostings(refund: {
  amount: number
  vatAmount: number
  deliveryAmount: number
  deliveryVat: number
  /** The sale was an export: its goods went to another account. */
  exported: boolean
}): LedgerPosting[] {
  const { amount, vatAmount, deliveryAmount, deliveryVat } = refund
  const goods = amount - deliveryAmount
  const sales = refund.exported ? accounts.exportSales : accounts.sales
  return withoutZeros([
    { account: sales, amount: goods - (vatAmount - deliveryVat) },
    { account: accounts.delivery, amount: deliveryAmount - deliveryVat },
    { account: accounts.vat, amount: vatAmount },
    { account: accounts.stripe, amount: -amount },
  ])
}
/** A refund that the bank sent back: the money is at Stripe again, and still owed. */
export const refundFailurePostings = unmetPostings

const withoutZeros = (postings: LedgerPosting[]) => postings.filter(({ amount }) => amount !== 0)
