import { marksOf } from '#app/domain/payments/attempt.ts'
import { may } from '#app/domain/staff/staff.ts'
import { messages } from '#app/i18n/messages.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Attention } from '#app/ui/desk/attention.tsx'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { OwnHistory } from '#app/ui/desk/own-history.tsx'
import { Letters } from '../letters/letter-table.tsx'
import { Withdrawals } from '../withdrawals/withdrawal-cards.tsx'
import { markSentence } from './mark-words.ts'
import type { Office } from './office.ts'
import { OrderMoney } from './order-money.tsx'
import { OrderNotes } from './order-notes.tsx'
import { OrderPayments } from './order-payments.tsx'

/** What whoever keeps the shop sees of an order beside its parcel: money, payment, letters, withdrawals, notes, history. */
export function OrderOffice({ desk, office }: { desk: DeskFrame; office: Office }) {
  const { locale, role } = desk
  const { orders: text } = staffMessages(locale)
  const { name, addressLine1, addressLine2, postcode, city } = messages(locale).checkout
  const address = { name, addressLine1, addressLine2, postcode, city }
  const { order, attempts, letters, withdrawals, history, noteForm } = office
  return (
    <div className="mt-6 grid gap-6">
      <Attention
        desk={desk}
        sentences={marksOf(order.attention, attempts).map((mark) => markSentence(mark, locale))}
        action={may(role, 'orders.note') ? `/staff/orders/${order.reference}/attention` : undefined}
      />
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
        <OwnHistory
          {...{ desk, lines: history, object: `order/${order.id}` }}
          fields={{ ...text.fields, ...address }}
        />
      </div>
    </div>
  )
}
