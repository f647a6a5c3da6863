import { may } from '#app/domain/staff/staff.ts'
import { formatMoneyWithCode, formatShortDate, formatTime } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { type Currency, money } from '#app/values/money.ts'
import type { GiftView } from './gift-view.ts'

type Props = { desk: DeskFrame; view: GiftView }

/** How the money came and went: each attempt to pay and each refund. */
export function GiftPayments({ desk, view }: Props) {
  const { locale } = desk
  const { gift, attempts, owedAgain } = view
  const { gifts: text, orders } = staffMessages(locale)
  const refunds = attempts.flatMap((attempt) => attempt.refunds)
  const reasons: Record<string, string> = orders.refundReasons
  const none = gift.way === 'card' ? text.noAttempts : text.recorded
  const line = (amount: number, currency: Currency, at: Date) =>
    `${formatMoneyWithCode(money(amount, currency), locale)}, ${formatShortDate(at, locale)} ${formatTime(at, locale)}`
  return (
    <section aria-labelledby="payment" className="desk-panel">
      <h2 id="payment">{text.sections.payment}</h2>
      {attempts.length === 0 && <p className="text-ink-soft">{none}</p>}
      <ul className="grid gap-2">
        {attempts.map(({ id, state, amount, currency, settledAt, createdAt, intentId }) => (
          <li key={id}>
            {orders.paymentStates[state]}, {line(amount, currency, settledAt ?? createdAt)}
            {intentId && <span className="block text-ink-soft break-all">{intentId}</span>}
          </li>
        ))}
      </ul>
      {refunds.length > 0 && (
        <>
          <h3 className="mt-4 mb-2 text-lg">{text.sections.refunds}</h3>
          <ul className="grid gap-2">
            {refunds.map(({ id, state, amount, currency, reason, createdAt, stripeId }) => (
              <li key={id}>
                {orders.refundStates[state]}, {line(amount, currency, createdAt)},{' '}
                {reasons[reason] ?? reason}
                {stripeId && <span className="block text-ink-soft break-all">{stripeId}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {owedAgain > 0 && <Again desk={desk} view={view} />}
    </section>
  )
}

/** Money that came back from the bank, and the button that pays it again. */
function Again({ desk: { locale, role }, view: { gift, owedAgain, form } }: Props) {
  const text = staffMessages(locale).gifts
  return (
    <form
      method="post"
      action={`/staff/gifts/${gift.reference}/repayment`}
      className="mt-4 flex flex-wrap items-center gap-3"
    >
      <p>{text.cameBack(formatMoneyWithCode(money(owedAgain, gift.currency), locale))}</p>
      <input type="hidden" name="form" value={form} />
      {may(role, 'gifts.refund') && (
        <Button look="quiet" small>
          {text.payAgain}
        </Button>
      )}
    </form>
  )
}
