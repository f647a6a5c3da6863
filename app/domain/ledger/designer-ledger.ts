import { type Currency, currencies } from '#app/values/money.ts'

/** What a designer has earned, what of it went back with refunds, what she was paid, and what is left: minor units of one currency. */
export type DesignerBalance = {
  currency: Currency
  earned: number
  returned: number
  paid: number
  balance: number
}

type Sum = { currency: Currency; kind: string; amount: bigint }

/** Her sums by currency; one in which nothing was ever booked is left out. A payment that was taken back counts as not paid. */
export function balancesOf(sums: readonly Sum[]): DesignerBalance[] {
  return currencies.flatMap((currency) => {
    const own = sums.filter((sum) => sum.currency === currency)
    if (own.length === 0) return []
    const of = (...kinds: string[]) =>
      own
        .filter(({ kind }) => kinds.includes(kind))
        .reduce((total, { amount }) => total + Number(amount), 0)
    const [earned, returned] = [of('share'), -of('share-return')]
    const paid = -of('designer-payment', 'designer-payment-back')
    // Nothing would be minus nothing.
    return [
      {
        currency,
        earned,
        returned: returned || 0,
        paid: paid || 0,
        balance: earned - returned - paid,
      },
    ]
  })
}
