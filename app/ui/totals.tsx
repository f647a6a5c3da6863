import type { ReactNode } from 'react'
import type { Locale } from '#app/i18n/locale.ts'
import type { Money } from '#app/values/money.ts'
import { Price } from './kit/price.tsx'
import { Facts } from './kit/table.tsx'

type TotalsProps = {
  locale: Locale
  words: { goods: string; delivery: string; vat: string; total: string }
  goods: Money
  delivery?: Money
  vat?: Money
  total?: Money
  /** Said in place of a sum that cannot be known yet. */
  later: { delivery: string; total?: string }
}

/** The sums above a button: goods, delivery, the VAT within, and what will be paid, with its currency. */
export function Totals({ locale, words, goods, delivery, vat, total, later }: TotalsProps) {
  const amount = (money: Money | undefined, otherwise: ReactNode) =>
    money ? <Price money={money} locale={locale} code /> : otherwise
  const rows = [
    { key: 'goods', name: words.goods, value: amount(goods, '') },
    { key: 'delivery', name: words.delivery, value: amount(delivery, later.delivery) },
    ...(total || later.total
      ? [{ key: 'total', name: words.total, value: amount(total, later.total), strong: true }]
      : []),
    ...(vat ? [{ key: 'vat', name: words.vat, value: amount(vat, '') }] : []),
  ]
  return <Facts rows={rows} figures />
}
