import type { DeskOrder } from '#app/domain/orders/find-desk-order.server.ts'
import { canCancel, canRefund } from '#app/domain/orders/stage.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatMoneyWithCode, formatNumber } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Facts } from '#app/ui/kit/table.tsx'
import { money } from '#app/values/money.ts'

type Props = { desk: DeskFrame; order: DeskOrder }

/** What was bought for how much, what has gone back, and the steps that give money back. */
export function OrderMoney({ desk, order }: Props) {
  const { locale, role } = desk
  const text = staffMessages(locale).orders
  const { reference, left } = order
  return (
    <section aria-labelledby="money" className="desk-panel">
      <h2 id="money">{text.sections.money}</h2>
      <Lines desk={desk} order={order} />
      <Sums desk={desk} order={order} />
      <p className="mt-4 flex flex-wrap gap-3">
        {canRefund(order) && left.amount > 0 && may(role, 'orders.refund') && (
          <LinkButton href={`/staff/orders/${reference}/refund`} look="quiet">
            {text.refund.link}
          </LinkButton>
        )}
        {canCancel(order) && may(role, 'orders.cancel') && (
          <LinkButton href={`/staff/orders/${reference}/cancellation`} look="quiet">
            {text.cancel.link}
          </LinkButton>
        )}
      </p>
    </section>
  )
}

function Lines({ desk: { locale }, order }: Props) {
  const text = staffMessages(locale).orders
  const amount = (minor: number) => formatMoneyWithCode(money(minor, order.currency), locale)
  const count = (number: number) => formatNumber(number, locale)
  return (
    <ul className="mb-4 grid gap-3">
      {order.lines.map(({ position, quantity, title, options, unitAmount, amount: whole }) => {
        const rest = order.left.lines.find((line) => line.position === position)
        const back = quantity - (rest?.quantity ?? quantity)
        const shelf = quantity - (rest?.restockable ?? quantity)
        return (
          <li key={position} className="flex flex-wrap justify-between gap-x-4">
            <span>
              {count(quantity)} × {title}
              {options && `, ${options}`}
              <span className="block text-ink-soft">
                {[
                  amount(unitAmount),
                  back > 0 && text.back(count(back)),
                  shelf > 0 && text.shelf(count(shelf)),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <span className="figures">{amount(whole)}</span>
          </li>
        )
      })}
    </ul>
  )
}

function Sums({ desk: { locale }, order }: Props) {
  const text = staffMessages(locale).orders
  const amount = (minor: number) => formatMoneyWithCode(money(minor, order.currency), locale)
  const { goodsAmount, deliveryAmount, totalAmount, vatAmount, refundedAmount } = order
  const given = [
    { key: 'given', name: text.given, value: amount(-refundedAmount) },
    { key: 'kept', name: text.kept, value: amount(totalAmount - refundedAmount), strong: true },
  ]
  const rows = [
    { key: 'goods', name: text.goods, value: amount(goodsAmount) },
    { key: 'delivery', name: text.delivery, value: amount(deliveryAmount) },
    { key: 'total', name: text.total, value: amount(totalAmount), strong: true },
    { key: 'vat', name: text.vat, value: amount(vatAmount) },
    ...(refundedAmount > 0 ? given : []),
  ]
  return <Facts rows={rows} figures />
}
