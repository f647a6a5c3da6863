import { useParams } from '@remix-run/react'
import type { OrderView } from '#app/domain/orders/order.ts'
import { formatCountry, formatDate, formatMoneyWithCode } from '#app/i18n/format.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import { Price } from '#app/ui/kit/price.tsx'
import { Facts } from '#app/ui/kit/table.tsx'
import { Totals } from '#app/ui/totals.tsx'

type ContentProps = { order: OrderView; frame: Frame }

/** What an order holds: lines, sums, and the facts about it. */
export function OrderContent({ order, frame }: ContentProps) {
  const text = messages(frame.locale).order
  const { token } = useParams()
  return (
    <div className="mt-12 grid gap-12 lg:grid-cols-2 lg:gap-16">
      <section aria-labelledby="lines">
        <h2 id="lines" className="mb-4 text-xl">
          {text.lines}
        </h2>
        <Lines order={order} frame={frame} />
      </section>
      <section aria-labelledby="facts">
        <h2 id="facts" className="mb-4 text-xl">
          {text.facts}
        </h2>
        <OrderFacts order={order} frame={frame} />
        <p className="mt-4 text-ink-soft">
          {text.keep} {text.print}
        </p>
        {order.state === 'paid' && (
          <p className="mt-4">
            <a href={`/${frame.locale}/withdraw?order=${token}`}>
              {messages(frame.locale).site.frame.withdraw}
            </a>
          </p>
        )}
      </section>
    </div>
  )
}

function Lines({ order, frame: { locale } }: ContentProps) {
  const words = messages(locale).checkout
  return (
    <>
      <ul className="mb-4 grid gap-3">
        {order.lines.map((line) => (
          <li key={`${line.slug} ${line.label}`} className="flex justify-between gap-4">
            <span className="min-w-0">
              <span className="font-semibold">{line.title}</span>
              {line.label && <span className="block text-ink-soft">{line.label}</span>}
              <span className="block text-ink-soft">
                {line.quantity} × <Price money={line.unit} locale={locale} />
              </span>
            </span>
            <Price money={line.amount} locale={locale} />
          </li>
        ))}
      </ul>
      <Totals
        locale={locale}
        words={{
          goods: words.goods,
          delivery: words.deliveryCost,
          vat: words.vat,
          total: words.total,
        }}
        goods={order.goods}
        delivery={order.delivery}
        vat={order.vat}
        total={order.total}
        later={{ delivery: '' }}
      />
    </>
  )
}

function OrderFacts({ order, frame: { locale } }: ContentProps) {
  const text = messages(locale).order
  const address = [order.name, ...order.address, formatCountry(order.country, locale)]
  const rows = [
    { key: 'number', name: text.number, value: order.number },
    { key: 'placed', name: text.placed, value: formatDate(order.placedAt, locale) },
    { key: 'paid', name: text.paid, value: order.paidAt && formatDate(order.paidAt, locale) },
    { key: 'sent', name: text.sentAt, value: order.sent && formatDate(order.sent.at, locale) },
    {
      key: 'back',
      name: text.givenBack,
      value: order.refunded.amount > 0 && formatMoneyWithCode(order.refunded, locale),
    },
    { key: 'delivery', name: text.deliveredBy, value: order.deliveryName },
    {
      key: 'to',
      name: text.to,
      value: address.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      )),
    },
  ]
  return <Facts rows={rows.filter((row) => row.value)} />
}
