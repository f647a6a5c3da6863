import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { PayAgain, PaymentLines } from '#app/ui/desk/payment-lines.tsx'
import { money } from '#app/values/money.ts'
import type { GiftView } from './gift-view.ts'

type Props = { desk: DeskFrame; view: GiftView }

/** How the money of a gift came and went. */
export function GiftPayments({ desk: { locale, role }, view }: Props) {
  const { gift, attempts, owedAgain, form } = view
  const text = staffMessages(locale).gifts
  const none = gift.way === 'card' ? text.noAttempts : text.recorded
  return (
    <section aria-labelledby="payment" className="desk-panel">
      <h2 id="payment">{text.sections.payment}</h2>
      {attempts.length === 0 && <p className="text-ink-soft">{none}</p>}
      <PaymentLines locale={locale} attempts={attempts} />
      <PayAgain
        {...{ locale, form, mayPay: may(role, 'gifts.refund') }}
        owed={money(owedAgain, gift.currency)}
        action={`/staff/gifts/${gift.reference}/repayment`}
      />
    </section>
  )
}
