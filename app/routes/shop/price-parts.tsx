import type { PriceParts as Parts, PartsOfPrice } from '#app/domain/catalogue/product.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { Price } from '#app/ui/kit/price.tsx'
import { Facts } from '#app/ui/kit/table.tsx'
import { sumMoney } from '#app/values/money.ts'

const order = ['material', 'designer', 'workshop', 'programme', 'vat'] as const

// Told apart by lightness as well as colour, with a gap of paper between neighbours.
const fills = {
  material: 'fill-ink-soft',
  designer: 'fill-gold',
  workshop: 'fill-edge',
  programme: 'fill-moss',
  vat: 'fill-line',
}

type PriceProps = { prices: readonly PartsOfPrice[]; locale: Locale }

/** What a price is made of: a bar to look at and the same sums to read; of several prices each for itself. */
export function PriceParts({ prices, locale }: PriceProps) {
  const text = messages(locale).shop.product
  return (
    <section aria-labelledby="parts" className="grid content-start gap-8">
      <h2 id="parts">{text.parts}</h2>
      {prices.map(({ label, parts }) => (
        <div key={label ?? ''}>
          {label && <h3 className="mb-3 text-lg">{text.partsOf(label)}</h3>}
          <OnePrice parts={parts} locale={locale} />
        </div>
      ))}
    </section>
  )
}

function OnePrice({ parts, locale }: { parts: Parts; locale: Locale }) {
  const text = messages(locale).shop.product
  const sum = sumMoney(
    order.map((part) => parts[part]),
    parts.material.currency,
  )
  const rows = order.map((part) => ({
    key: part,
    name: (
      <>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className="mr-2 inline">
          <rect width="12" height="12" className={fills[part]} />
        </svg>
        {text.partNames[part]}
      </>
    ),
    value: <Price money={parts[part]} locale={locale} />,
  }))
  const total = <Price money={sum} locale={locale} code />
  return (
    <>
      <Bar parts={parts} total={sum.amount} />
      <Facts figures rows={[...rows, { key: 'sum', name: text.sum, value: total, strong: true }]} />
      <p className="mt-2 text-ink-soft">{text.partsNote}</p>
    </>
  )
}

function Bar({ parts, total }: { parts: Parts; total: number }) {
  const widths = order.map((part) => (parts[part].amount / total) * 1000)
  const starts = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width, 0))
  return (
    <svg
      viewBox="0 0 1000 44"
      width="1000"
      height="44"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="mb-4 h-7 w-full"
    >
      {order.map((part, at) => (
        <rect
          key={part}
          x={starts[at]}
          width={Math.max((widths[at] ?? 0) - 4, 0)}
          height="44"
          className={fills[part]}
        />
      ))}
    </svg>
  )
}
