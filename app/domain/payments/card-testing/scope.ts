import { type Currency, isCurrency, type Money } from '#app/values/money.ts'

/** What a stop is about when it is about everything. */
export const everything = 'all'

/** What a stop is about that is about one amount: "SEK 2000". */
export const scopeOf = ({ amount, currency }: { amount: number; currency: Currency }): string =>
  `${currency} ${amount}`

/** The amount that a stop is about; undefined when it is about everything. */
export function amountOf(scope: string): Money | undefined {
  const [currency, amount] = scope.split(' ')
  return isCurrency(currency) ? { currency, amount: Number(amount) } : undefined
}
