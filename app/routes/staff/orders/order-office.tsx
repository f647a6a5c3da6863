import type { HistoryView } from '#app/domain/history/history-view.ts'
import type { DeskOrder } from '#app/domain/orders/find-desk-order.server.ts'
import type { Attempt } from '#app/domain/payments/list-attempts.server.ts'
import type { LetterRow } from '#app/domain/receipts/list-letters.server.ts'
import { may } from '#app/domain/staff/staff.ts'
import type { WithdrawalRow } from '#app/domain/withdrawals/list-withdrawals.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { HistoryLines } from '#app/ui/desk/history-lines.tsx'
import { Letters } from '../letters/letter-table.tsx'
import { Withdrawals } from '../withdrawals/withdrawal-cards.tsx'
import { OrderAttention } from './order-attention.tsx'
import { OrderMoney } from './order-money.tsx'
import { OrderNotes } from './order-notes.tsx'
import { OrderPayments } from './order-payments.tsx'

export type Office = {
  order: DeskOrder
  attempts: Attempt[]
  letters: LetterRow[]
  withdrawals: WithdrawalRow[]
  history: HistoryView[]
  noteForm: string
  /** What came back from the bank and waits to be paid again, in minor units. */
  owedAgain: number
}

/** What whoever keeps the shop sees of an order beside its parcel: money, payment, letters, withdrawals, notes, history. */
export function OrderOffice({ desk, office }: { desk: DeskFrame; office: Office }) {
  const { locale, role } = desk
  const { orders: text, desk: words } = staffMessages(locale)
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
          <HistoryLines locale={locale} lines={history} fields={text.fields} />
        </section>
      </div>
    </div>
  )
}
