import type { Issuer } from '#app/domain/receipts/receipt.ts'
import type { Currency, Money } from '#app/values/money.ts'
import type { TaxCountry } from './rule.ts'

/** A gift on a yearly statement. */
export type StatedGift = {
  id: string
  /** "G-1017". */
  number: string
  /** "G-00042"; "" where none was issued. */
  receipt: string
  at: Date
  fund: string
  amount: Money
  /** What has gone back of it; unset where nothing has. */
  back: Money | undefined
}

/** Everything that a giver's yearly statement says, in her language. */
export type Statement = {
  year: number
  /** Whether the year is over, so that nothing more comes. */
  isOver: boolean
  issuer: Pick<Issuer, 'name' | 'number' | 'address' | 'email'>
  giver: string
  gifts: StatedGift[]
  /** What remains, currency by currency. */
  sums: Money[]
  tax: StatedTax
}

/** What a statement tells of tax: where the organisation reports to, and what was or will be said of this giver. */
export type StatedTax = {
  country: TaxCountry
  approved: boolean
  /** The last four of the number under which it is; undefined where she has left none. */
  lastFour: string | undefined
  reported: boolean
  /** Whether gifts count in Norway, where a Swedish organisation does not report; undefined where that concerns nobody. */
  norway: boolean | undefined
}

/** What gifts come to, currency by currency, less what went back. */
export function sumsOf(gifts: readonly Pick<StatedGift, 'amount' | 'back'>[]): Money[] {
  const sums = new Map<Currency, number>()
  for (const { amount, back } of gifts) {
    const before = sums.get(amount.currency) ?? 0
    sums.set(amount.currency, before + amount.amount - (back?.amount ?? 0))
  }
  return [...sums].map(([currency, amount]) => ({ amount, currency }))
}
