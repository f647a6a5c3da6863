import { may } from '#app/domain/staff/staff.ts'
import { messages } from '#app/i18n/messages.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { HistoryLines } from '#app/ui/desk/history-lines.tsx'
import { Letters } from '../letters/letter-table.tsx'
import { Withdrawals } from '../withdrawals/withdrawal-cards.tsx'
import type { Office } from './office.ts'
import { OrderAttention } from './order-attention.tsx'
import { OrderMoney } from './order-money.tsx'
import { OrderNotes } from './order-notes.tsx'
import { OrderPayments } from './order-payments.tsx'

/** What whoever keeps the shop sees of an order beside its parcel: money, payment, letters, withdrawals, notes, history. */
export function OrderOffice({ desk, office }: { desk: DeskFrame; office: Office }) {
  const { locale, role } = desk
  const { orders: text, desk: words } = staffMessages(locale)
  const { name, addressLine1, addressLine2, postcode, city } = messages(locale).checkout
  const address = { name, addressLine1, addressLine2, postcode, city }
  const { order, attempts, letters, withdrawals, history, noteForm } = office
  return (
    <div className="mt-6 grid gap-6">
      <OrderAttention desk={desk} order={order} attempts={attempts} />
      {withdrawals.length > 0 && (
        <section aria-labelledby="withdrawals" className="desk-panel">
          <h2 id="withdrawals">{text.sections.withdrawals}</h2>
          <Withdrawals desk={desk} rows={withdrawals} reference={order.reference} />
        </section>
      )}
      <div className="desk-columns">
        <OrderMoney desk={desk} order={order} />
        <OrderPayments desk={desk} office={office} />
      </div>
      <section aria-labelledby="letters" className="desk-panel">
        <h2 id="letters">{text.sections.letters}</h2>
        <Letters desk={desk} rows={letters} back={`/staff/orders/${order.reference}`} />
      </section>
      <div className="desk-columns">
        <OrderNotes
          locale={locale}
          order={order}
          form={may(role, 'orders.note') ? noteForm : undefined}
        />
        <section aria-labelledby="history" className="desk-panel">
          <h2 id="history">{words.history.title}</h2>
          <HistoryLines locale={locale} lines={history} fields={{ ...text.fields, ...address }} />
        </section>
      </div>
    </div>
  )
}
