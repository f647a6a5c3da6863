import { may } from '#app/domain/staff/staff.ts'
import { localeNames } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { PayAgain, PaymentLines } from '#app/ui/desk/payment-lines.tsx'
import { money } from '#app/values/money.ts'
import type { Office } from './office.ts'

type Props = { desk: DeskFrame; office: Office }

/** How the money of an order came and went, and who bought. */
export function OrderPayments({ desk: { locale, role }, office }: Props) {
  const { order, attempts, owedAgain, noteForm } = office
  const text = staffMessages(locale).orders
  return (
    <section aria-labelledby="payment" className="desk-panel">
      <h2 id="payment">{text.sections.payment}</h2>
      <p>
        {text.email}: <a href={`mailto:${order.email}`}>{order.email}</a>
      </p>
      <p className="mb-3">
        {text.language}: {localeNames[order.locale]}
      </p>
      <PaymentLines locale={locale} attempts={attempts} />
      <PayAgain
        {...{ locale, form: noteForm, mayPay: may(role, 'orders.refund') }}
        owed={money(owedAgain, order.currency)}
        action={`/staff/orders/${order.reference}/repayment`}
      />
    </section>
  )
}
